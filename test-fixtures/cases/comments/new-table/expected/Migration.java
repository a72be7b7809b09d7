package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** new table. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "new table")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.createTable("tag",
        column("id", bigint()).comment("A number"),
        column("label", varchar(255)).comment("What it says"),
        primaryKey("id"),
        comment("Labels"));
  }

  @Override
  public void downgrade(Operations op) {
    op.dropTable("tag"); // deletes data
  }
}
