package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** array of larger elements. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "array of larger elements")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.alterColumn("customer", "scores", type(arrayOf(bigint())).was(arrayOf(integer()))); // rewrites the table
  }

  @Override
  public void downgrade(Operations op) {
    op.alterColumn("customer", "scores", type(arrayOf(integer())).was(arrayOf(bigint()))); // rewrites the table
  }
}
