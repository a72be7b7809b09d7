package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** unnamed changed. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "unnamed changed")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.dropCheck("customer", named("ck_customer_1"));
    op.addCheck("customer", check("points between 0 and 9")); // fails if a row breaks it
  }

  @Override
  public void downgrade(Operations op) {
    op.dropCheck("customer", named("ck_customer_1"));
    op.addCheck("customer", check("points >= 0")); // fails if a row breaks it
  }
}
