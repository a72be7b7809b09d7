package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** text to number. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "text to number")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.alterColumn("customer", "code", type(integer()).was(varchar(30))); // fails if a value is not a number
  }

  @Override
  public void downgrade(Operations op) {
    op.alterColumn("customer", "code", type(varchar(30)).was(integer())); // rewrites the table
  }
}
