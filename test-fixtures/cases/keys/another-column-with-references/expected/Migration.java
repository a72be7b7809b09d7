package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** another column with references. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "another column with references")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.dropForeignKey("city", on("country_id"));
    op.dropPrimaryKey("country");
    op.addColumn("city", column("country_code", varchar(2)));
    op.addPrimaryKey("country", primaryKey("code")); // fails on duplicate codes
    op.addForeignKey("city", foreignKey("country_code").references("country", "code"));
    // Move data here: the new tables exist, nothing has been dropped yet.
    op.dropColumn("city", "country_id"); // deletes data
    op.dropColumn("country", "id"); // deletes data
  }

  @Override
  public void downgrade(Operations op) {
    op.dropForeignKey("city", on("country_code"));
    op.dropPrimaryKey("country");
    op.addColumn("country", column("id", bigint()).notNull().backfill(undecided()));
    op.addColumn("city", column("country_id", bigint()));
    op.addPrimaryKey("country", primaryKey("id")); // fails on duplicate ids
    op.addForeignKey("city", foreignKey("country_id").references("country", "id"));
    // Move data here: the new tables exist, nothing has been dropped yet.
    op.dropColumn("city", "country_code"); // deletes data
  }
}
