package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** check with quotes. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "check with quotes")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.renameColumn("customer", "status", "the status");
  }

  @Override
  public void downgrade(Operations op) {
    op.renameColumn("customer", "the status", "status");
  }
}
