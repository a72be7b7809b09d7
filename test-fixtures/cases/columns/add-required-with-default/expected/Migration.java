package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** add required with default. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "add required with default")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.addColumn("customer", column("plan", varchar(20)).notNull().defaultTo("basic"));
  }

  @Override
  public void downgrade(Operations op) {
    op.dropColumn("customer", "plan"); // deletes data
  }
}
