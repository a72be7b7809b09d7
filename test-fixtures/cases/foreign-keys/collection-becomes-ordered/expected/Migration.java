package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** collection becomes ordered. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "collection becomes ordered")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.addColumn("nick", column("place", integer()).notNull().backfill(undecided()));
    op.addPrimaryKey("nick", primaryKey("customer_id", "place")); // fails on duplicate customer_id and place
    op.addCheck("nick", check("place>=0")); // fails if a row breaks it
  }

  @Override
  public void downgrade(Operations op) {
    op.dropCheck("nick", named("ck_nick_1"));
    op.dropPrimaryKey("nick");
    op.dropColumn("nick", "place"); // deletes data
  }
}
