package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** sequence to table generator. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "sequence to table generator")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.createTable("numbers",
        column("sequence_name", varchar(255)),
        column("next_val", bigint()),
        primaryKey("sequence_name"));
    op.bulkInsert("numbers", columns("sequence_name", "next_val"), row("tag", 0));
    op.dropSequence("tag_seq");
  }

  @Override
  public void downgrade(Operations op) {
    op.createSequence("tag_seq", incrementBy(50));
    op.dropTable("numbers"); // deletes data
  }
}
