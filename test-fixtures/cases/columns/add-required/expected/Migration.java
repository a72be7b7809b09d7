package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** add required. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "add required")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.addColumn("customer", column("email", varchar(120)).notNull().backfill(undecided()));
  }

  @Override
  public void downgrade(Operations op) {
    op.dropColumn("customer", "email"); // deletes data
  }
}
