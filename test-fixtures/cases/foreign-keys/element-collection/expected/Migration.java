package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** element collection. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "element collection")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.createTable("customer_tag",
        column("customer_id", bigint()),
        column("tag", varchar(255)),
        primaryKey("customer_id", "tag"),
        foreignKey("customer_id").references("customer", "id"));
  }

  @Override
  public void downgrade(Operations op) {
    op.dropTable("customer_tag"); // deletes data
  }
}
