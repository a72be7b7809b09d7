package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** names change places. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "names change places")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.dropIndex("customer", named("ix_first"));
    op.dropIndex("customer", named("ix_second"));
    op.createIndex("customer", index("email").named("ix_first")); // blocks writes
    op.createIndex("customer", index("name").named("ix_second")); // blocks writes
  }

  @Override
  public void downgrade(Operations op) {
    op.dropIndex("customer", named("ix_first"));
    op.dropIndex("customer", named("ix_second"));
    op.createIndex("customer", index("name").named("ix_first")); // blocks writes
    op.createIndex("customer", index("email").named("ix_second")); // blocks writes
  }
}
