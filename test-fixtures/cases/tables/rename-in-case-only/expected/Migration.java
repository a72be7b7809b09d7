package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** rename in case only. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "rename in case only")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.renameTable("Customer", "customer");
  }

  @Override
  public void downgrade(Operations op) {
    op.renameTable("customer", "Customer");
  }
}
