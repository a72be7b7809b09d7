package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** create. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "create")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.createSequence("tag_seq", incrementBy(50));
    op.createTable("tag",
        column("id", bigint()),
        column("label", varchar(255)),
        primaryKey("id"));
  }

  @Override
  public void downgrade(Operations op) {
    op.dropTable("tag"); // deletes data
    op.dropSequence("tag_seq");
  }
}
