package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** change and remove. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "change and remove")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.alterColumn("customer", "name", noComment().was("Old"));
    op.alterTable("customer", comment("Who pays").was("Who buys"));
  }

  @Override
  public void downgrade(Operations op) {
    op.alterColumn("customer", "name", comment("Old"));
    op.alterTable("customer", comment("Who buys").was("Who pays"));
  }
}
