package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** deferred. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "deferred")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.dropForeignKey("visit", named("fk_visit_customer"));
    op.addForeignKey("visit",
        foreignKey("customer_id").references("customer", "id").named("fk_visit_customer").initiallyDeferred());
  }

  @Override
  public void downgrade(Operations op) {
    op.dropForeignKey("visit", named("fk_visit_customer"));
    op.addForeignKey("visit", foreignKey("customer_id").references("customer", "id").named("fk_visit_customer"));
  }
}
