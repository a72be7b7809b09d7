package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** table per class nothing of its own. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "table per class nothing of its own")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.createTable("cash",
        column("id", bigint()),
        column("amount", integer()).notNull(),
        primaryKey("id"));
    // Move data here: the new tables exist, nothing has been dropped yet.
    op.dropColumn("card", "number"); // deletes data
  }

  @Override
  public void downgrade(Operations op) {
    op.addColumn("card", column("number", varchar(255)));
    // Move data here: the new tables exist, nothing has been dropped yet.
    op.dropTable("cash"); // deletes data
  }
}
