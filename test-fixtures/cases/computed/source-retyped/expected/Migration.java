package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** source retyped. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "source retyped")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.dropColumn("customer", "total");
    op.alterColumn("customer", "price", type(bigint()).was(integer())); // rewrites the table
    op.addColumn("customer", column("total", integer()).generatedAs("price * 2")); // rewrites the table
  }

  @Override
  public void downgrade(Operations op) {
    op.dropColumn("customer", "total");
    op.alterColumn("customer", "price", type(integer()).was(bigint())); // fails above 2147483647
    op.addColumn("customer", column("total", integer()).generatedAs("price * 2")); // rewrites the table
  }
}
