package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** map of values. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "map of values")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.createTable("phone",
        column("customer_id", bigint()),
        column("kind", varchar(20)),
        column("number", varchar(40)),
        primaryKey("customer_id", "kind"),
        foreignKey("customer_id").references("customer", "id"));
  }

  @Override
  public void downgrade(Operations op) {
    op.dropTable("phone"); // deletes data
  }
}
