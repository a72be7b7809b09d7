package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** text becomes enum. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "text becomes enum")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.alterColumn("customer", "status", oneOf("NEW", "PAID")); // fails if a row is anything else
  }

  @Override
  public void downgrade(Operations op) {
    op.alterColumn("customer", "status", anyValue());
  }
}
