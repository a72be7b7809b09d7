package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** over reserved words. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "over reserved words")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.addColumn("customer", column("total", integer()).generatedAs("\"order\" + \"user\"")); // rewrites the table
    op.addCheck("customer", check("\"user\" >= 0").named("ck_customer_user")); // fails if a row breaks it
  }

  @Override
  public void downgrade(Operations op) {
    op.dropCheck("customer", named("ck_customer_user"));
    op.dropColumn("customer", "total");
  }
}
