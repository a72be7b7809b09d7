package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** checked number to truth. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "checked number to truth")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.dropCheck("customer", named("ck_customer_1"));
    op.alterColumn("customer", "is_regular", type(bool()).was(integer())); // changes data
  }

  @Override
  public void downgrade(Operations op) {
    op.alterColumn("customer", "is_regular", type(integer()).was(bool())); // rewrites the table
    op.addCheck("customer", check("is_regular in (0,1)")); // fails if a row breaks it
  }
}
