package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** becomes an index. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "becomes an index")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.dropUnique("customer", named("uk_contact"));
    op.createIndex("customer", index("email").named("ix_email")); // blocks writes
  }

  @Override
  public void downgrade(Operations op) {
    op.dropIndex("customer", named("ix_email"));
    op.addUnique("customer", unique("email").named("uk_contact")); // fails on duplicate emails
  }
}
