package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** unique. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "unique")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.dropIndex("customer", named("ix_code"));
    op.addUnique("customer", unique("code").named("ix_code")); // fails on duplicate codes
  }

  @Override
  public void downgrade(Operations op) {
    op.dropUnique("customer", named("ix_code"));
    op.createIndex("customer", index("code").named("ix_code")); // blocks writes
  }
}
