package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** discriminator value changed. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "discriminator value changed")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.alterColumn("payment", "dtype", oneOf("Payment", "CARD").adding("CARD").removing("Card")); // fails if a row is Card
  }

  @Override
  public void downgrade(Operations op) {
    op.alterColumn("payment", "dtype", oneOf("Payment", "Card").adding("Card").removing("CARD")); // fails if a row is CARD
  }
}
