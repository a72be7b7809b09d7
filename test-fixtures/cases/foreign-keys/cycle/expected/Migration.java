package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** cycle. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "cycle")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.createTable("member",
        column("id", bigint()),
        column("team_id", bigint()),
        primaryKey("id"));
    op.createTable("team",
        column("id", bigint()),
        column("lead_id", bigint()),
        primaryKey("id"),
        foreignKey("lead_id").references("member", "id"));
    op.addForeignKey("member", foreignKey("team_id").references("team", "id"));
  }

  @Override
  public void downgrade(Operations op) {
    op.dropForeignKey("member", on("team_id"));
    op.dropTable("team"); // deletes data
    op.dropTable("member"); // deletes data
  }
}
