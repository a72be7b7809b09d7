package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** varchar to text. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "varchar to text")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.alterColumn("customer", "note", type(text()).was(varchar(255)));
  }

  @Override
  public void downgrade(Operations op) {
    op.alterColumn("customer", "note", type(varchar(255)).was(text())); // fails if a value is longer than 255 characters
  }
}
