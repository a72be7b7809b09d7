package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** joined. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "joined")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.createTable("payment",
        column("id", bigint()),
        column("amount", integer()).notNull(),
        primaryKey("id"));
    op.createTable("card",
        column("id", bigint()),
        column("number", varchar(255)),
        primaryKey("id"),
        foreignKey("id").references("payment", "id"));
  }

  @Override
  public void downgrade(Operations op) {
    op.dropTable("card"); // deletes data
    op.dropTable("payment"); // deletes data
  }
}
