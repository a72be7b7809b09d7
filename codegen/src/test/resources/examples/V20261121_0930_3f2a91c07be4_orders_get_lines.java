package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Orders get lines and shipments. */
@Revision(id = "3f2a91c07be4", follows = "8c1d5e0a7b39", message = "Orders get lines and shipments")
public final class V20261121_0930_3f2a91c07be4_orders_get_lines implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.createSequence("order_line_seq", incrementBy(50));
    op.createTable("shipment",
        column("id", uuid()),
        column("carrier", varchar(40)).notNull(),
        column("shipped_at", timestampTz(6)),
        primaryKey("id"));
    op.createTable("order_line",
        column("id", bigint()),
        column("order_id", bigint()).notNull(),
        column("shipment_id", uuid()),
        column("sku", varchar(40)).notNull(),
        column("quantity", integer()).notNull(),
        column("price", numeric(19, 2)).notNull(),
        primaryKey("id"),
        unique("order_id", "sku").named("uq_order_line_sku"),
        foreignKey("order_id").references("orders", "id").onDelete(CASCADE),
        foreignKey("shipment_id").references("shipment", "id"),
        check("quantity > 0").named("ck_order_line_quantity"));
    op.renameColumn("customer", "nick", "nickname");
    op.addColumn("orders", column("status", varchar(20)).notNull().defaultTo("NEW").oneOf("NEW", "PAID", "SHIPPED"));
    op.addColumn("customer", column("email", varchar(255)).notNull().backfill(undecided()));
    op.alterColumn("orders", "total_cents", type(bigint()).was(integer()));
    op.createIndex("order_line", index("shipment_id").named("ix_order_line_shipment"));
    op.createIndex("orders", index(desc("placed_at"), asc("id")).named("ix_orders_placed"), concurrently());
  }

  @Override
  public void downgrade(Operations op) {
    op.dropIndex("orders", named("ix_orders_placed"), concurrently());
    op.alterColumn("orders", "total_cents", type(integer()).was(bigint())); // fails if a value exceeds 2147483647
    op.dropColumn("customer", "email"); // deletes data
    op.dropColumn("orders", "status"); // deletes data
    op.renameColumn("customer", "nickname", "nick");
    op.dropTable("order_line"); // deletes data
    op.dropTable("shipment"); // deletes data
    op.dropSequence("order_line_seq");
  }
}
