package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** key from text to number. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "key from text to number")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.dropForeignKey("book", on("author_id"));
    op.alterColumn("author", "id", type(integer()).was(varchar(36))); // fails if a value is not a number
    op.alterColumn("book", "author_id", type(integer()).was(varchar(36))); // fails if a value is not a number
    op.addForeignKey("book", foreignKey("author_id").references("author", "id"));
  }

  @Override
  public void downgrade(Operations op) {
    op.dropForeignKey("book", on("author_id"));
    op.alterColumn("author", "id", type(varchar(36)).was(integer())); // rewrites the table
    op.alterColumn("book", "author_id", type(varchar(36)).was(integer())); // rewrites the table
    op.addForeignKey("book", foreignKey("author_id").references("author", "id"));
  }
}
