package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** other column. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "other column")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.dropUnique("customer", named("uk_contact"));
    op.addUnique("customer", unique("phone").named("uk_contact")); // fails on duplicate phones
  }

  @Override
  public void downgrade(Operations op) {
    op.dropUnique("customer", named("uk_contact"));
    op.addUnique("customer", unique("email").named("uk_contact")); // fails on duplicate emails
  }
}
