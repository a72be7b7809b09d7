package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** array of longer text. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "array of longer text")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.alterColumn("customer", "tags", type(arrayOf(varchar(80))).was(arrayOf(varchar(20)))); // rewrites the table
  }

  @Override
  public void downgrade(Operations op) {
    op.alterColumn("customer", "tags", type(arrayOf(varchar(20))).was(arrayOf(varchar(80)))); // rewrites the table
  }
}
