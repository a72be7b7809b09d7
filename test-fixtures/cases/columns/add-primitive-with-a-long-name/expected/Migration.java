package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** add primitive with a long name. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "add primitive with a long name")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.addColumn("customer", column("points", integer()).notNull().backfill(0));
    op.addColumn("customer",
        column("isthiscustomeroneofthosewhohaveagreedtoreceiveourweeklynewsletter", bool()).notNull().backfill(false));
  }

  @Override
  public void downgrade(Operations op) {
    op.dropColumn("customer", "points"); // deletes data
    op.dropColumn("customer", "isthiscustomeroneofthosewhohaveagreedtoreceiveourweeklynewsletter"); // deletes data
  }
}
