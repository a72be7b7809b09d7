package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** named in two tables. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "named in two tables")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.addEnumValue("status", "SENT");
    op.createTable("orders",
        column("id", bigint()),
        column("status", enumType("status")),
        primaryKey("id"));
  }

  @Override
  public void downgrade(Operations op) {
    op.dropTable("orders"); // deletes data
    op.dropEnumValue("status", "SENT", notUsed()); // fails if a row is SENT
  }
}
