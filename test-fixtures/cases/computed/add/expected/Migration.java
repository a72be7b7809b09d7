package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** add. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "add")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.addColumn("customer", column("total", integer()).generatedAs("price * amount")); // rewrites the table
  }

  @Override
  public void downgrade(Operations op) {
    op.dropColumn("customer", "total");
  }
}
