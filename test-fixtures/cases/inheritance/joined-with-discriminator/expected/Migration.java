package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** joined with discriminator. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "joined with discriminator")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.addColumn("payment", column("kind", varchar(31)).notNull().backfill(undecided()).oneOf("Payment", "Card"));
  }

  @Override
  public void downgrade(Operations op) {
    op.dropColumn("payment", "kind"); // deletes data
  }
}
