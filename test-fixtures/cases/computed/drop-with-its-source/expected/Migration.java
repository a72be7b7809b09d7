package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** drop with its source. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "drop with its source")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.dropColumn("customer", "total");
    op.dropColumn("customer", "price"); // deletes data
  }

  @Override
  public void downgrade(Operations op) {
    op.addColumn("customer", column("price", integer()).notNull().backfill(0));
    op.addColumn("customer", column("total", integer()).generatedAs("price * 2")); // rewrites the table
  }
}
