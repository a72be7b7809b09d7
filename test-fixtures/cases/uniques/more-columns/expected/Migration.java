package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** more columns. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "more columns")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.dropUnique("customer", named("uk_name"));
    op.addUnique("customer", unique("last", "first").named("uk_name")); // fails on duplicate last and first
  }

  @Override
  public void downgrade(Operations op) {
    op.dropUnique("customer", named("uk_name"));
    op.addUnique("customer", unique("last").named("uk_name")); // fails on duplicate lasts
  }
}
