package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** date to timestamp. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "date to timestamp")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.alterColumn("customer", "joined", type(timestamp(6)).was(date())); // rewrites the table
  }

  @Override
  public void downgrade(Operations op) {
    op.alterColumn("customer", "joined", type(date()).was(timestamp(6))); // changes data
  }
}
