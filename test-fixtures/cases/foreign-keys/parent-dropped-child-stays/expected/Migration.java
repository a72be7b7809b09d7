package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** parent dropped child stays. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "parent dropped child stays")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.dropForeignKey("book", on("author_id"));
    op.dropColumn("book", "author_id"); // deletes data
    op.dropTable("author"); // deletes data
  }

  @Override
  public void downgrade(Operations op) {
    op.createTable("author",
        column("id", bigint()),
        column("name", varchar(255)),
        primaryKey("id"));
    op.addColumn("book", column("author_id", bigint()));
    op.addForeignKey("book", foreignKey("author_id").references("author", "id"));
  }
}
