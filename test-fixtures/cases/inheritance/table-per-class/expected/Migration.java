package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** table per class. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "table per class")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.createTable("card",
        column("id", bigint()),
        column("amount", integer()).notNull(),
        column("number", varchar(255)),
        primaryKey("id"));
    op.createTable("payment",
        column("id", bigint()),
        column("amount", integer()).notNull(),
        primaryKey("id"));
  }

  @Override
  public void downgrade(Operations op) {
    op.dropTable("payment"); // deletes data
    op.dropTable("card"); // deletes data
  }
}
