package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** over an expression. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "over an expression")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.dropIndex("customer", named("ix_customer_name"));
    op.createIndex("customer", index(expression("upper(name)")).named("ix_customer_name")); // blocks writes
    op.createIndex("customer", index(expression("lower(city)"), desc("id")).named("ix_customer_city").unique()); // blocks writes
  }

  @Override
  public void downgrade(Operations op) {
    op.dropIndex("customer", named("ix_customer_name"));
    op.dropIndex("customer", named("ix_customer_city"));
    op.createIndex("customer", index(expression("lower(name)")).named("ix_customer_name")); // blocks writes
  }
}
