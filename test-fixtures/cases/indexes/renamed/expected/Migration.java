package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** renamed. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "renamed")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.renameIndex("customer", "ix_old", "ix_new");
  }

  @Override
  public void downgrade(Operations op) {
    op.renameIndex("customer", "ix_new", "ix_old");
  }
}
