package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** set null to cascade. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "set null to cascade")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.dropForeignKey("visit", on("customer_id"));
    op.addForeignKey("visit", foreignKey("customer_id").references("customer", "id").onDelete(CASCADE));
  }

  @Override
  public void downgrade(Operations op) {
    op.dropForeignKey("visit", on("customer_id"));
    op.addForeignKey("visit", foreignKey("customer_id").references("customer", "id").onDelete(SET_NULL));
  }
}
