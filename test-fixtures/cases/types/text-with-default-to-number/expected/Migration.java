package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** text with default to number. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "text with default to number")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.alterColumn("customer", "score", type(integer()).was(varchar(10)), defaultTo(0).was("0")); // fails if a value is not a number
  }

  @Override
  public void downgrade(Operations op) {
    op.alterColumn("customer", "score", type(varchar(10)).was(integer()), defaultTo("0").was(0)); // rewrites the table
  }
}
