package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** becomes plain. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "becomes plain")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.dropColumn("customer", "total");
    op.addColumn("customer", column("total", integer()).notNull().backfill(0));
  }

  @Override
  public void downgrade(Operations op) {
    op.dropColumn("customer", "total"); // deletes data
    op.addColumn("customer", column("total", integer()).generatedAs("price * 2")); // rewrites the table
  }
}
