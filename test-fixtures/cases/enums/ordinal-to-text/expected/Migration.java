package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** ordinal to text. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "ordinal to text")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.dropCheck("customer", named("ck_customer_1"));
    op.addColumn("customer", column("state", varchar(255)).oneOf("NEW", "PAID"));
    // Move data here: the new tables exist, nothing has been dropped yet.
    op.dropColumn("customer", "status"); // deletes data
  }

  @Override
  public void downgrade(Operations op) {
    op.addColumn("customer", column("status", smallint()));
    op.addCheck("customer", check("status between 0 and 1")); // fails if a row breaks it
    // Move data here: the new tables exist, nothing has been dropped yet.
    op.dropColumn("customer", "state"); // deletes data
  }
}
