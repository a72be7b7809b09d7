package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** one to many with a column. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "one to many with a column")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.createTable("visit",
        column("id", bigint()),
        column("day", date()),
        column("customer_id", bigint()).notNull(),
        primaryKey("id"),
        foreignKey("customer_id").references("customer", "id"));
  }

  @Override
  public void downgrade(Operations op) {
    op.dropTable("visit"); // deletes data
  }
}
