package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** text to uuid. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "text to uuid")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.alterColumn("customer", "token", type(uuid()).was(varchar(36))); // fails if a value is not a uuid
  }

  @Override
  public void downgrade(Operations op) {
    op.alterColumn("customer", "token", type(varchar(36)).was(uuid())); // rewrites the table
  }
}
