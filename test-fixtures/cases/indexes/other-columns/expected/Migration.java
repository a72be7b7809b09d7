package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** other columns. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "other columns")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.dropIndex("customer", named("ix_name"));
    op.createIndex("customer", index(asc("last"), desc("first")).named("ix_name")); // blocks writes
  }

  @Override
  public void downgrade(Operations op) {
    op.dropIndex("customer", named("ix_name"));
    op.createIndex("customer", index("last").named("ix_name")); // blocks writes
  }
}
