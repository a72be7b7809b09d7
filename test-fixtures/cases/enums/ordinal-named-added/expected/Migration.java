package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** ordinal named added. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "ordinal named added")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.createEnum("status", "NEW", "PAID");
    op.addColumn("customer", column("status", enumType("status")));
  }

  @Override
  public void downgrade(Operations op) {
    op.dropColumn("customer", "status"); // deletes data
    op.dropEnum("status");
  }
}
