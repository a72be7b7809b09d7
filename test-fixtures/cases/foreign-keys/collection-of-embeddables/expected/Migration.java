package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** collection of embeddables. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "collection of embeddables")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.createTable("customer_address",
        column("customer_id", bigint()).notNull(),
        column("street", varchar(255)),
        column("city", varchar(80)),
        unique("customer_id", "city", "street"),
        foreignKey("customer_id").references("customer", "id"));
  }

  @Override
  public void downgrade(Operations op) {
    op.dropTable("customer_address"); // deletes data
  }
}
