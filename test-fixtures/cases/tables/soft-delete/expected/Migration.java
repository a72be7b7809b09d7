package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** soft delete. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "soft delete")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.addColumn("customer",
        column("deleted", bool()).notNull().backfill(undecided()).comment("Soft-delete indicator"));
  }

  @Override
  public void downgrade(Operations op) {
    op.dropColumn("customer", "deleted"); // deletes data
  }
}
