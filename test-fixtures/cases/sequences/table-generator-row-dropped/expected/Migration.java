package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** table generator row dropped. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "table generator row dropped")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
  }

  @Override
  public void downgrade(Operations op) {
  }
}
