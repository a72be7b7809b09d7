package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** other start. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "other start")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.alterSequence("customer_seq", startWith(1000));
  }

  @Override
  public void downgrade(Operations op) {
    op.alterSequence("customer_seq", startWith(1).was(1000));
  }
}
