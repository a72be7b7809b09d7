package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** becomes unique. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "becomes unique")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.dropIndex("customer", named("ix_name"));
    op.addUnique("customer", unique("name").named("ix_name")); // fails on duplicate names
  }

  @Override
  public void downgrade(Operations op) {
    op.dropUnique("customer", named("ix_name"));
    op.createIndex("customer", index("name").named("ix_name")); // blocks writes
  }
}
