package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** map key enum grows. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "map key enum grows")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.alterColumn("phone", "kind", oneOf("HOME", "MOBILE", "WORK").adding("MOBILE"));
  }

  @Override
  public void downgrade(Operations op) {
    op.alterColumn("phone", "kind", oneOf("HOME", "WORK").removing("MOBILE")); // fails if a row is MOBILE
  }
}
