package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** joined grandchild. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "joined grandchild")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.createTable("credit",
        column("id", bigint()),
        column("due", integer()).notNull(),
        primaryKey("id"),
        foreignKey("id").references("card", "id"));
  }

  @Override
  public void downgrade(Operations op) {
    op.dropTable("credit"); // deletes data
  }
}
