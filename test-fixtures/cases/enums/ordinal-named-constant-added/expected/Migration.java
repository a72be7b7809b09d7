package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** ordinal named constant added. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "ordinal named constant added")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.addEnumValue("status", "LATE", before("PAID"));
  }

  @Override
  public void downgrade(Operations op) {
    op.dropEnumValue("status", "LATE", notUsed()); // fails if a row is LATE
  }
}
