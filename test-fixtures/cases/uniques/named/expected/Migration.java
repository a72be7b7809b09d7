package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** named. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "named")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.addUnique("customer", unique("first", "last").named("uk_full_name")); // fails on duplicate first and last
  }

  @Override
  public void downgrade(Operations op) {
    op.dropUnique("customer", named("uk_full_name"));
  }
}
