package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** composite becomes one number. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "composite becomes one number")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.dropPrimaryKey("line");
    op.addColumn("line", column("id", bigint()).notNull().backfill(undecided()));
    op.alterColumn("line", "orderid", nullable());
    op.alterColumn("line", "position", nullable());
    op.addPrimaryKey("line", primaryKey("id")); // fails on duplicate ids
  }

  @Override
  public void downgrade(Operations op) {
    op.dropPrimaryKey("line");
    op.alterColumn("line", "orderid", notNull()); // fails if a row has no value
    op.alterColumn("line", "position", notNull()); // fails if a row has no value
    op.addPrimaryKey("line", primaryKey("orderid", "position")); // fails on duplicate orderid and position
    op.dropColumn("line", "id"); // deletes data
  }
}
