package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** chain of three. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "chain of three")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.createTable("child",
        column("id", bigint()),
        column("parent_id", bigint()),
        primaryKey("id"),
        foreignKey("parent_id").references("customer", "id"));
    op.createTable("grandchild",
        column("id", bigint()),
        column("parent_id", bigint()),
        primaryKey("id"),
        foreignKey("parent_id").references("child", "id"));
  }

  @Override
  public void downgrade(Operations op) {
    op.dropTable("grandchild"); // deletes data
    op.dropTable("child"); // deletes data
  }
}
