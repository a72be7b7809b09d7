package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** ordinal constant inserted. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "ordinal constant inserted")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.dropCheck("customer", named("ck_customer_1"));
    op.addCheck("customer", check("status between 0 and 2")); // fails if a row breaks it
  }

  @Override
  public void downgrade(Operations op) {
    op.dropCheck("customer", named("ck_customer_1"));
    op.addCheck("customer", check("status between 0 and 1")); // fails if a row breaks it
  }
}
