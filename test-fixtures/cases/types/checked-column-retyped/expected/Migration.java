package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** checked column retyped. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "checked column retyped")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.alterColumn("customer", "score", type(bigint()).was(integer())); // rewrites the table
  }

  @Override
  public void downgrade(Operations op) {
    op.alterColumn("customer", "score", type(integer()).was(bigint())); // fails above 2147483647
  }
}
