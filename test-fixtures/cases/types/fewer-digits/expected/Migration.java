package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** fewer digits. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "fewer digits")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.alterColumn("customer", "price", type(numeric(12, 2)).was(numeric(19, 4))); // fails above 9999999999.99, changes data
  }

  @Override
  public void downgrade(Operations op) {
    op.alterColumn("customer", "price", type(numeric(19, 4)).was(numeric(12, 2))); // rewrites the table
  }
}
