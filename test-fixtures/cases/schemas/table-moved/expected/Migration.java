package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** table moved. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "table moved")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.createSchema("sales");
    op.renameTable("crm.lead", "sales.lead");
    op.dropSchema("crm");
  }

  @Override
  public void downgrade(Operations op) {
    op.createSchema("crm");
    op.renameTable("sales.lead", "crm.lead");
    op.dropSchema("sales");
  }
}
