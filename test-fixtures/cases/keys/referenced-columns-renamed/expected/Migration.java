package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** referenced columns renamed. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "referenced columns renamed")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.renameColumn("author", "author_id", "id");
    op.renameColumn("book", "author_id", "author");
  }

  @Override
  public void downgrade(Operations op) {
    op.renameColumn("book", "author", "author_id");
    op.renameColumn("author", "id", "author_id");
  }
}
