package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** more digits. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "more digits")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.alterColumn("customer", "total", type(numeric(12, 4)).was(numeric(8, 2))); // rewrites the table
  }

  @Override
  public void downgrade(Operations op) {
    op.alterColumn("customer", "total", type(numeric(8, 2)).was(numeric(12, 4))); // fails above 999999.99, changes data
  }
}
