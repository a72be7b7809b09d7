package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** same name in two. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "same name in two")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.createTable("crm.customer",
        column("id", bigint()),
        column("town", varchar(255)),
        primaryKey("id"));
  }

  @Override
  public void downgrade(Operations op) {
    op.dropTable("crm.customer"); // deletes data
  }
}
