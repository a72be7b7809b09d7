package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** address of a host. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "address of a host")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.addColumn("customer",
        column("host", nativeType("varbinary(19)").on(POSTGRESQL, nativeType("inet")).on(SQLITE, text())));
  }

  @Override
  public void downgrade(Operations op) {
    op.dropColumn("customer", "host"); // deletes data
  }
}
