package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** longer text. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "longer text")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.alterColumn("customer", "name", type(varchar(300)).was(varchar(30)));
  }

  @Override
  public void downgrade(Operations op) {
    op.alterColumn("customer", "name", type(varchar(30)).was(varchar(300))); // fails if a value is longer than 30 characters
  }
}
