package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** long to integer. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "long to integer")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.alterColumn("customer", "points", type(integer()).was(bigint())); // fails above 2147483647
  }

  @Override
  public void downgrade(Operations op) {
    op.alterColumn("customer", "points", type(bigint()).was(integer())); // rewrites the table
  }
}
