package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** longer key. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "longer key")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.dropPrimaryKey("visit");
    op.addPrimaryKey("visit", primaryKey("shop", "day")); // fails on duplicate shop and day
  }

  @Override
  public void downgrade(Operations op) {
    op.dropPrimaryKey("visit");
    op.addPrimaryKey("visit", primaryKey("shop")); // fails on duplicate shops
  }
}
