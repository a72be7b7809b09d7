package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** dropped. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "dropped")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.dropTable("crm.lead"); // deletes data
    op.dropSchema("crm");
  }

  @Override
  public void downgrade(Operations op) {
    op.createSchema("crm");
    op.createTable("crm.lead",
        column("id", bigint()),
        column("name", varchar(255)),
        primaryKey("id"));
  }
}
