package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** integer to truth. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "integer to truth")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.alterColumn("customer", "active", type(bool()).was(integer())); // changes data
  }

  @Override
  public void downgrade(Operations op) {
    op.alterColumn("customer", "active", type(integer()).was(bool())); // rewrites the table
  }
}
