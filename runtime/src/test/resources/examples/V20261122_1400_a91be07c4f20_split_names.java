package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;
import java.sql.Timestamp;

/** Customers get a profile of their own; slugs; pgvector. */
@Revision(id = "a91be07c4f20", follows = "3f2a91c07be4", message = "Customers get a profile of their own")
public final class V20261122_1400_a91be07c4f20_split_names implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.onlyOn(POSTGRESQL, () -> op.execute("CREATE EXTENSION IF NOT EXISTS vector"));
    op.createTable("profile",
        column("customer_id", bigint()),
        column("full_name", varchar(200)).notNull(),
        column("slug", varchar(200)),
        column("embedding", nativeType("vector(384)").on(SQLITE, binary())),
        column("created_at", timestampTz(6)).notNull().defaultTo(currentTimestamp()),
        primaryKey("customer_id"),
        foreignKey("customer_id").references("customer", "id").onDelete(CASCADE),
        comment("What a customer tells the world about himself"));
    // Move data here: the new tables exist, nothing has been dropped yet.
    op.execute("""
        INSERT INTO profile (customer_id, full_name)
        SELECT id, first_name || ' ' || last_name FROM customer
        """);
    op.run("slugs from full names", connection -> {
      try (var read = connection.prepareStatement("SELECT customer_id, full_name FROM profile");
          var write = connection.prepareStatement("UPDATE profile SET slug = ? WHERE customer_id = ?");
          var names = read.executeQuery()) {
        while (names.next()) {
          write.setString(1, names.getString(2).toLowerCase(java.util.Locale.ROOT).replace(' ', '-'));
          write.setLong(2, names.getLong(1));
          write.addBatch();
        }
        write.executeBatch();
      }
    });
    op.alterColumn("profile", "slug", notNull());
    op.bulkInsert("country", columns("code", "name", "since"),
        row("PL", "Poland", Timestamp.valueOf("2004-05-01 00:00:00")),
        row("CH", "Switzerland", null));
    op.dropColumn("customer", "first_name"); // deletes data
    op.dropColumn("customer", "last_name"); // deletes data
  }

  @Override
  public void downgrade(Operations op) {
    op.irreversible("the parts of a name are not kept: restore customer.first_name from the backup of the day");
  }
}
