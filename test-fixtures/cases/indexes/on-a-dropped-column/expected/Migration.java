package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** on a dropped column. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "on a dropped column")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.dropIndex("customer", named("ix_code"));
    op.dropColumn("customer", "code"); // deletes data
  }

  @Override
  public void downgrade(Operations op) {
    op.addColumn("customer", column("code", varchar(255)));
    op.createIndex("customer", index("code").named("ix_code")); // blocks writes
  }
}
