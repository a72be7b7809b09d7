package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** join table. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "join table")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.createTable("book_author",
        column("book_id", bigint()),
        column("author_id", bigint()),
        primaryKey("book_id", "author_id"),
        foreignKey("author_id").references("author", "id"),
        foreignKey("book_id").references("book", "id"));
  }

  @Override
  public void downgrade(Operations op) {
    op.dropTable("book_author"); // deletes data
  }
}
