package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** quotes. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "quotes")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.alterColumn("customer", "name", comment("O'Brien said \"x\" */ \\ and\na new line; -- done"));
  }

  @Override
  public void downgrade(Operations op) {
    op.alterColumn("customer", "name", noComment().was("O'Brien said \"x\" */ \\ and\na new line; -- done"));
  }
}
