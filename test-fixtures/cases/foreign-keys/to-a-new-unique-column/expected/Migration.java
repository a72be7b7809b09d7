package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** to a new unique column. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "to a new unique column")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.addUnique("country", unique("code")); // fails on duplicate codes
    op.addForeignKey("city", foreignKey("country").references("country", "code"));
  }

  @Override
  public void downgrade(Operations op) {
    op.dropForeignKey("city", on("country"));
    op.dropUnique("country", on("code"));
  }
}
