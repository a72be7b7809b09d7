package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** mixed case and spaces. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "mixed case and spaces")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.addColumn("Line Item", column("It's", varchar(255)));
  }

  @Override
  public void downgrade(Operations op) {
    op.dropColumn("Line Item", "It's"); // deletes data
  }
}
