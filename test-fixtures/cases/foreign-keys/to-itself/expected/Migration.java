package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** to itself. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "to itself")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.createTable("category",
        column("id", bigint()),
        column("parent_id", bigint()),
        primaryKey("id"),
        foreignKey("parent_id").references("category", "id"));
  }

  @Override
  public void downgrade(Operations op) {
    op.dropTable("category"); // deletes data
  }
}
