package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** numbered discriminator. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "numbered discriminator")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.dropCheck("payment", named("ck_payment_1"));
    op.addColumn("payment", column("till", varchar(255)));
    op.addCheck("payment", check("kind in (1,2,3)")); // fails if a row breaks it
  }

  @Override
  public void downgrade(Operations op) {
    op.dropCheck("payment", named("ck_payment_1"));
    op.addCheck("payment", check("kind in (1,2)")); // fails if a row breaks it
    op.dropColumn("payment", "till"); // deletes data
  }
}
