package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** cascade added. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "cascade added")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.dropForeignKey("book", on("author_id"));
    op.addForeignKey("book", foreignKey("author_id").references("author", "id").onDelete(CASCADE));
  }

  @Override
  public void downgrade(Operations op) {
    op.dropForeignKey("book", on("author_id"));
    op.addForeignKey("book", foreignKey("author_id").references("author", "id"));
  }
}
