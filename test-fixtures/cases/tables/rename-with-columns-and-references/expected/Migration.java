package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** rename with columns and references. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "rename with columns and references")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.renameTable("customer", "client");
    op.renameColumn("client", "nick", "nickname");
    op.renameColumn("visit", "customer_id", "client_id");
  }

  @Override
  public void downgrade(Operations op) {
    op.renameColumn("visit", "client_id", "customer_id");
    op.renameColumn("client", "nickname", "nick");
    op.renameTable("client", "customer");
  }
}
