package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** unnamed more columns. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "unnamed more columns")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.dropUnique("customer", on("email"));
    op.addUnique("customer", unique("shop", "email")); // fails on duplicate shop and email
  }

  @Override
  public void downgrade(Operations op) {
    op.dropUnique("customer", on("shop", "email"));
    op.addUnique("customer", unique("email")); // fails on duplicate emails
  }
}
