package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** audited column added. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "audited column added")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.addColumn("customer", column("mail", varchar(255)));
    op.addColumn("customer_aud", column("mail", varchar(255)));
  }

  @Override
  public void downgrade(Operations op) {
    op.dropColumn("customer_aud", "mail"); // deletes data
    op.dropColumn("customer", "mail"); // deletes data
  }
}
