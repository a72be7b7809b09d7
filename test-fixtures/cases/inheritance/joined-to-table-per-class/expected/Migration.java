package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** joined to table per class. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "joined to table per class")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.dropForeignKey("card", on("id"));
    op.addColumn("card", column("amount", integer()).notNull().backfill(0));
  }

  @Override
  public void downgrade(Operations op) {
    op.addForeignKey("card", foreignKey("id").references("payment", "id"));
    op.dropColumn("card", "amount"); // deletes data
  }
}
