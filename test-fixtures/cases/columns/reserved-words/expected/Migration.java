package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** reserved words. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "reserved words")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.addColumn("order", column("select", varchar(255)));
    op.addColumn("order", column("user", integer()).notNull().backfill(0));
  }

  @Override
  public void downgrade(Operations op) {
    op.dropColumn("order", "select"); // deletes data
    op.dropColumn("order", "user"); // deletes data
  }
}
