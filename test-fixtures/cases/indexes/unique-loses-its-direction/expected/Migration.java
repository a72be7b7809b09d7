package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** unique loses its direction. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "unique loses its direction")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.dropIndex("customer", named("ux_points"));
    op.dropIndex("customer", named("ix_customer_code"));
    op.addUnique("customer", unique("points", "last").named("ux_points")); // fails on duplicate points and last
    op.addUnique("customer", unique("code")); // fails on duplicate codes
  }

  @Override
  public void downgrade(Operations op) {
    op.dropUnique("customer", named("ux_points"));
    op.dropUnique("customer", on("code"));
    op.createIndex("customer", index(desc("points"), asc("last")).named("ux_points").unique()); // fails on duplicate points and last
    op.createIndex("customer", index(desc("code")).unique()); // fails on duplicate codes
  }
}
