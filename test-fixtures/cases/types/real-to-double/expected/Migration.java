package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** real to double. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "real to double")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.alterColumn("customer", "weight", type(doublePrecision()).was(real())); // rewrites the table
  }

  @Override
  public void downgrade(Operations op) {
    op.alterColumn("customer", "weight", type(real()).was(doublePrecision())); // changes data
  }
}
