package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** composite. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "composite")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.createTable("visit",
        column("shop", integer()),
        column("code", varchar(20)),
        column("page", varchar(255)),
        primaryKey("shop", "code"));
  }

  @Override
  public void downgrade(Operations op) {
    op.dropTable("visit"); // deletes data
  }
}
