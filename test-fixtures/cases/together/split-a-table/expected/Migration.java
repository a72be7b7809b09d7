package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** split a table. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "split a table")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.createTable("address",
        column("id", bigint()),
        column("street", varchar(255)),
        column("city", varchar(255)),
        primaryKey("id"));
    op.addColumn("customer", column("address_id", bigint()));
    op.addForeignKey("customer", foreignKey("address_id").references("address", "id"));
    // Move data here: the new tables exist, nothing has been dropped yet.
    op.dropColumn("customer", "street"); // deletes data
    op.dropColumn("customer", "city"); // deletes data
  }

  @Override
  public void downgrade(Operations op) {
    op.dropForeignKey("customer", on("address_id"));
    op.addColumn("customer", column("street", varchar(255)));
    op.addColumn("customer", column("city", varchar(255)));
    // Move data here: the new tables exist, nothing has been dropped yet.
    op.dropColumn("customer", "address_id"); // deletes data
    op.dropTable("address"); // deletes data
  }
}
