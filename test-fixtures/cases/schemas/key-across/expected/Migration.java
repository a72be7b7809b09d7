package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** key across. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "key across")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.addColumn("crm.lead", column("customer_id", bigint()));
    op.addForeignKey("crm.lead", foreignKey("customer_id").references("customer", "id"));
  }

  @Override
  public void downgrade(Operations op) {
    op.dropForeignKey("crm.lead", on("customer_id"));
    op.dropColumn("crm.lead", "customer_id"); // deletes data
  }
}
