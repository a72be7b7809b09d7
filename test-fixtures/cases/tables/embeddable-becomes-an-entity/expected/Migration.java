package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** embeddable becomes an entity. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "embeddable becomes an entity")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.createTable("address",
        column("id", bigint()).identity(),
        column("street", varchar(255)),
        column("city", varchar(80)),
        primaryKey("id"));
    op.addColumn("customer", column("address_id", bigint()));
    op.addUnique("customer", unique("address_id")); // fails on duplicate address_ids
    op.addForeignKey("customer", foreignKey("address_id").references("address", "id"));
    // Move data here: the new tables exist, nothing has been dropped yet.
    op.dropColumn("customer", "street"); // deletes data
    op.dropColumn("customer", "city"); // deletes data
  }

  @Override
  public void downgrade(Operations op) {
    op.dropForeignKey("customer", on("address_id"));
    op.dropUnique("customer", on("address_id"));
    op.addColumn("customer", column("street", varchar(255)));
    op.addColumn("customer", column("city", varchar(80)));
    // Move data here: the new tables exist, nothing has been dropped yet.
    op.dropColumn("customer", "address_id"); // deletes data
    op.dropTable("address"); // deletes data
  }
}
