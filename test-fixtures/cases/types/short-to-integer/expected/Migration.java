package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** short to integer. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "short to integer")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.alterColumn("customer", "score", type(integer()).was(smallint())); // rewrites the table
  }

  @Override
  public void downgrade(Operations op) {
    op.alterColumn("customer", "score", type(smallint()).was(integer())); // fails above 32767
  }
}
