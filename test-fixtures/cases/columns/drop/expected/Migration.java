package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** drop. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "drop")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.dropColumn("customer", "nickname"); // deletes data
    op.dropColumn("customer", "city"); // deletes data
  }

  @Override
  public void downgrade(Operations op) {
    op.addColumn("customer", column("nickname", varchar(255)));
    op.addColumn("customer", column("city", varchar(255)).notNull().backfill(""));
  }
}
