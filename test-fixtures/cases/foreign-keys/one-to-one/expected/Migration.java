package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** one to one. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "one to one")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.addColumn("profile", column("author_id", bigint()));
    op.addUnique("profile", unique("author_id")); // fails on duplicate author_ids
    op.addForeignKey("profile", foreignKey("author_id").references("author", "id"));
  }

  @Override
  public void downgrade(Operations op) {
    op.dropForeignKey("profile", on("author_id"));
    op.dropUnique("profile", on("author_id"));
    op.dropColumn("profile", "author_id"); // deletes data
  }
}
