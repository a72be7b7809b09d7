package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** shared with the parent. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "shared with the parent")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.createTable("profile",
        column("customer_id", bigint()),
        column("motto", varchar(255)),
        primaryKey("customer_id"),
        foreignKey("customer_id").references("customer", "id"));
  }

  @Override
  public void downgrade(Operations op) {
    op.dropTable("profile"); // deletes data
  }
}
