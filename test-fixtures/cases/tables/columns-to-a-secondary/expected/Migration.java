package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** columns to a secondary. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "columns to a secondary")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.createTable("customer_note",
        column("id", bigint()),
        column("note", varchar(500)),
        primaryKey("id"),
        foreignKey("id").references("customer", "id"));
    // Move data here: the new tables exist, nothing has been dropped yet.
    op.dropColumn("customer", "note"); // deletes data
  }

  @Override
  public void downgrade(Operations op) {
    op.addColumn("customer", column("note", varchar(500)));
    // Move data here: the new tables exist, nothing has been dropped yet.
    op.dropTable("customer_note"); // deletes data
  }
}
