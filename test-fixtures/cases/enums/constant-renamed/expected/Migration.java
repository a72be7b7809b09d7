package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** constant renamed. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "constant renamed")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.alterColumn("customer", "status", oneOf("NEW", "SETTLED").adding("SETTLED").removing("PAID")); // fails if a row is PAID
  }

  @Override
  public void downgrade(Operations op) {
    op.alterColumn("customer", "status", oneOf("NEW", "PAID").adding("PAID").removing("SETTLED")); // fails if a row is SETTLED
  }
}
