package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** table generator row renamed. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "table generator row renamed")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.bulkInsert("numbers", columns("sequence_name", "next_val"), row("tags", 0));
  }

  @Override
  public void downgrade(Operations op) {
    op.execute("DELETE FROM \"numbers\" WHERE \"sequence_name\" = ?", "tags");
  }
}
