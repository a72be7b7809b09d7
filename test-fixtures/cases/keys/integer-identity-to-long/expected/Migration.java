package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** integer identity to long. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "integer identity to long")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.alterColumn("customer", "id", type(bigint()).was(integer())); // rewrites the table
    op.alterColumn("visit", "customer_id", type(bigint()).was(integer())); // rewrites the table
  }

  @Override
  public void downgrade(Operations op) {
    op.alterColumn("customer", "id", type(integer()).was(bigint())); // fails above 2147483647
    op.alterColumn("visit", "customer_id", type(integer()).was(bigint())); // fails above 2147483647
  }
}
