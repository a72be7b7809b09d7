package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** interval. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "interval")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.addColumn("customer",
        column("waited", nativeType("interval second(18,9)").on(POSTGRESQL, nativeType("interval second(6)")).on(SQLITE, interval())));
  }

  @Override
  public void downgrade(Operations op) {
    op.dropColumn("customer", "waited"); // deletes data
  }
}
