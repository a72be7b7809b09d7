package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** subclass removed. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "subclass removed")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.alterColumn("payment", "dtype", oneOf("Payment", "Card").removing("Cash")); // fails if a row is Cash
    op.dropColumn("payment", "till"); // deletes data
  }

  @Override
  public void downgrade(Operations op) {
    op.addColumn("payment", column("till", varchar(255)));
    op.alterColumn("payment", "dtype", oneOf("Payment", "Card", "Cash").adding("Cash"));
  }
}
