package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** current timestamp. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "current timestamp")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.addColumn("customer", column("created", timestampTz(6)).defaultTo(currentTimestamp()));
  }

  @Override
  public void downgrade(Operations op) {
    op.dropColumn("customer", "created"); // deletes data
  }
}
