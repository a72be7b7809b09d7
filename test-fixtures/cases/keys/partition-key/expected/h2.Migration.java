package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** partition key. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "partition key")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.createTable("reading",
        column("id", bigint()),
        column("region", integer()),
        column("value", doublePrecision()),
        primaryKey("id"));
  }

  @Override
  public void downgrade(Operations op) {
    op.dropTable("reading"); // deletes data
  }
}
