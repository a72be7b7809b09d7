package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** audited. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "audited")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.createTable("revinfo",
        column("rev", integer()).identity(),
        column("revtstmp", bigint()),
        primaryKey("rev"));
    op.createTable("customer_aud",
        column("id", bigint()),
        column("rev", integer()),
        column("name", varchar(255)),
        column("revtype", smallint()),
        primaryKey("id", "rev"),
        foreignKey("rev").references("revinfo", "rev"));
  }

  @Override
  public void downgrade(Operations op) {
    op.dropTable("customer_aud"); // deletes data
    op.dropTable("revinfo"); // deletes data
  }
}
