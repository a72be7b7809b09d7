package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** joined to one table. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "joined to one table")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.addColumn("payment", column("dtype", varchar(31)).notNull().backfill(undecided()).oneOf("Payment", "Card"));
    op.addColumn("payment", column("number", varchar(255)));
    // Move data here: the new tables exist, nothing has been dropped yet.
    op.dropTable("card"); // deletes data
  }

  @Override
  public void downgrade(Operations op) {
    op.createTable("card",
        column("id", bigint()),
        column("number", varchar(255)),
        primaryKey("id"),
        foreignKey("id").references("payment", "id"));
    // Move data here: the new tables exist, nothing has been dropped yet.
    op.dropColumn("payment", "dtype"); // deletes data
    op.dropColumn("payment", "number"); // deletes data
  }
}
