package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** key and index retyped. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "key and index retyped")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.alterColumn("customer", "code", type(integer()).was(varchar(20))); // fails if a value is not a number
    op.alterColumn("customer", "region", type(varchar(60)).was(varchar(20)));
  }

  @Override
  public void downgrade(Operations op) {
    op.alterColumn("customer", "code", type(varchar(20)).was(integer())); // rewrites the table
    op.alterColumn("customer", "region", type(varchar(20)).was(varchar(60))); // fails if a value is longer than 20 characters
  }
}
