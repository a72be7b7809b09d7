package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** named with default loses a constant. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "named with default loses a constant")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.dropEnumValue("status", "SENT", notUsed()); // fails if a row is SENT
  }

  @Override
  public void downgrade(Operations op) {
    op.addEnumValue("status", "SENT");
  }
}
