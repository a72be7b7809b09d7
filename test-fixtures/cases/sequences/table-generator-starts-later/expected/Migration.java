package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** table generator starts later. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "table generator starts later")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.createTable("mark",
        column("id", bigint()),
        primaryKey("id"));
    op.bulkInsert("numbers", columns("sequence_name", "next_val"), row("mark", 500));
  }

  @Override
  public void downgrade(Operations op) {
    op.execute("DELETE FROM \"numbers\" WHERE \"sequence_name\" = ?", "mark");
    op.dropTable("mark"); // deletes data
  }
}
