package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** composite references dropped. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "composite references dropped")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.dropTable("parcel"); // deletes data
  }

  @Override
  public void downgrade(Operations op) {
    op.createTable("parcel",
        column("id", bigint()),
        column("line_order", bigint()),
        column("line_position", integer()),
        primaryKey("id"),
        foreignKey("line_order", "line_position").references("line", "orderid", "position"));
  }
}
