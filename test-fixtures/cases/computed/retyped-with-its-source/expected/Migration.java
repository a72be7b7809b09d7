package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** retyped with its source. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "retyped with its source")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.dropIndex("customer", named("ix_doubled"));
    op.dropCheck("customer", named("ck_customer_1"));
    op.dropColumn("customer", "doubled");
    op.alterColumn("customer", "points", type(bigint()).was(integer())); // rewrites the table
    op.addColumn("customer", column("doubled", bigint()).generatedAs("points * 2")); // rewrites the table
    op.addCheck("customer", check("doubled > -10")); // fails if a row breaks it
    op.createIndex("customer", index(desc("doubled")).named("ix_doubled")); // blocks writes
  }

  @Override
  public void downgrade(Operations op) {
    op.dropIndex("customer", named("ix_doubled"));
    op.dropCheck("customer", named("ck_customer_1"));
    op.dropColumn("customer", "doubled");
    op.alterColumn("customer", "points", type(integer()).was(bigint())); // fails above 2147483647
    op.addColumn("customer", column("doubled", integer()).generatedAs("points * 2")); // rewrites the table
    op.addCheck("customer", check("doubled > -10")); // fails if a row breaks it
    op.createIndex("customer", index(desc("doubled")).named("ix_doubled")); // blocks writes
  }
}
