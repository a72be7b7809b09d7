package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** named becomes text. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "named becomes text")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.alterColumn("customer", "status", type(varchar(255)).was(enumType("status")), oneOf("NEW", "PAID")); // rewrites the table, fails if a row is anything else
    op.dropEnum("status");
  }

  @Override
  public void downgrade(Operations op) {
    op.createEnum("status", "NEW", "PAID");
    op.alterColumn("customer", "status", type(enumType("status")).was(varchar(255)), anyValue()); // rewrites the table
  }
}
