package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** named constant renamed. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "named constant renamed")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.addEnumValue("status", "SETTLED");
    op.dropEnumValue("status", "PAID", notUsed()); // fails if a row is PAID
  }

  @Override
  public void downgrade(Operations op) {
    op.addEnumValue("status", "PAID", before("SETTLED"));
    op.dropEnumValue("status", "SETTLED", notUsed()); // fails if a row is SETTLED
  }
}
