package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** identity to sequence. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "identity to sequence")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.createSequence("customer_seq", incrementBy(50));
    op.alterColumn("customer", "id", noIdentity());
  }

  @Override
  public void downgrade(Operations op) {
    op.alterColumn("customer", "id", identity());
    op.dropSequence("customer_seq");
  }
}
