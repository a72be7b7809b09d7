package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** every basic type. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "every basic type")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.createTable("everything",
        column("id", bigint()),
        column("flag", bool()).notNull(),
        column("tiny", smallint()).notNull(),
        column("small", smallint()).notNull(),
        column("number", integer()).notNull(),
        column("big", bigint()).notNull(),
        column("real", real()).notNull(),
        column("precise", doublePrecision()).notNull(),
        column("amount", numeric(38, 2)),
        column("huge", numeric(38, 0)),
        column("letter", character(1)).notNull(),
        column("text", varchar(255)),
        column("story", varchar(100000)),
        column("token", uuid()),
        column("day", date()),
        column("hour", time(0)),
        column("moment", timestamp(6)),
        column("there", timestampTz(6)),
        column("instant", timestampTz(6)),
        column("length", numeric(21, 0)),
        column("bytes", binary()),
        column("document", json()),
        column("numbers", arrayOf(integer())),
        primaryKey("id"));
  }

  @Override
  public void downgrade(Operations op) {
    op.dropTable("everything"); // deletes data
  }
}
