package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** no constraint. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "no constraint")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.addColumn("book", column("author_id", bigint()));
  }

  @Override
  public void downgrade(Operations op) {
    op.dropColumn("book", "author_id"); // deletes data
  }
}
