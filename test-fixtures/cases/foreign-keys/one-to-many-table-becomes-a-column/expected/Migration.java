package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** one to many table becomes a column. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "one to many table becomes a column")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.addColumn("visit", column("customer_id", bigint()));
    op.addForeignKey("visit", foreignKey("customer_id").references("customer", "id"));
    // Move data here: the new tables exist, nothing has been dropped yet.
    op.dropTable("customer_visit"); // deletes data
  }

  @Override
  public void downgrade(Operations op) {
    op.dropForeignKey("visit", on("customer_id"));
    op.createTable("customer_visit",
        column("customer_id", bigint()).notNull(),
        column("visits_id", bigint()).notNull(),
        unique("visits_id"),
        foreignKey("customer_id").references("customer", "id"),
        foreignKey("visits_id").references("visit", "id"));
    // Move data here: the new tables exist, nothing has been dropped yet.
    op.dropColumn("visit", "customer_id"); // deletes data
  }
}
