package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** parent in the key. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "parent in the key")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.createTable("track",
        column("album_id", bigint()),
        column("position", integer()),
        primaryKey("album_id", "position"),
        foreignKey("album_id").references("album", "id"));
  }

  @Override
  public void downgrade(Operations op) {
    op.dropTable("track"); // deletes data
  }
}
