package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** named array label renamed. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "named array label renamed")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.renameEnumValue("status", "PAID", "SETTLED");
  }

  @Override
  public void downgrade(Operations op) {
    op.renameEnumValue("status", "SETTLED", "PAID");
  }
}
