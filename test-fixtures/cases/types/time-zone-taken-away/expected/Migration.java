package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** time zone taken away. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "time zone taken away")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.alterColumn("customer", "seen", type(timestamp(6)).was(timestampTz(6))); // rewrites the table
  }

  @Override
  public void downgrade(Operations op) {
    op.alterColumn("customer", "seen", type(timestampTz(6)).was(timestamp(6))); // rewrites the table
  }
}
