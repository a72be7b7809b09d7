package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** table generator renamed. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "table generator renamed")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.renameTable("numbers", "counters");
    op.renameColumn("counters", "sequence_name", "counter");
    op.renameColumn("counters", "next_val", "last");
  }

  @Override
  public void downgrade(Operations op) {
    op.renameColumn("counters", "last", "next_val");
    op.renameColumn("counters", "counter", "sequence_name");
    op.renameTable("counters", "numbers");
  }
}
