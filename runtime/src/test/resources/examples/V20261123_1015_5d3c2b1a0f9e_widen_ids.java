package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Invoice ids become bigint; an order can be returned. */
@Revision(
    id = "5d3c2b1a0f9e",
    follows = {"a91be07c4f20", "77aa00bb11cc"},
    message = "Invoice ids become bigint; an order can be returned")
public final class V20261123_1015_5d3c2b1a0f9e_widen_ids implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.alterColumn("invoice", "id", type(bigint()).was(integer())); // rewrites the table
    op.alterColumn("invoice_item", "invoice_id", type(bigint()).was(integer())); // rewrites the table
    op.alterSequence("invoice_id_seq", type(bigint()).was(integer()));
    op.alterColumn("orders", "status", oneOf("NEW", "PAID", "SHIPPED", "RETURNED").adding("RETURNED"));
    op.addEnumValue("payment_kind", "TWINT", after("CARD"));
    op.alterColumn("invoice", "issued_on",
        type(date()).was(varchar(10)).using(sql("issued_on::date").on(SQLITE, "date(issued_on)"))); // rewrites the table
    op.alterColumn("invoice", "currency", notNull().backfill("CHF"), defaultTo("CHF"));
    op.alterTable("invoice", comment("Sent, not yet paid").was("Invoices"));
    op.dropForeignKey("invoice", on("customer_id"));
    op.addForeignKey("invoice",
        foreignKey("customer_id").references("crm.customer", "id").onDelete(SET_NULL),
        validateSeparately());
    op.dropUnique("invoice", named("uq_invoice_number"));
    op.createIndex("invoice",
        index(expression("lower(number)")).named("ux_invoice_number").unique().where("cancelled = false"),
        concurrently());
  }

  @Override
  public void downgrade(Operations op) {
    op.dropIndex("invoice", named("ux_invoice_number"), concurrently());
    op.addUnique("invoice", unique("number").named("uq_invoice_number")); // fails on duplicate numbers
    op.dropForeignKey("invoice", on("customer_id"));
    op.addForeignKey("invoice", foreignKey("customer_id").references("crm.customer", "id"));
    op.alterTable("invoice", comment("Invoices").was("Sent, not yet paid"));
    op.alterColumn("invoice", "currency", nullable(), noDefault().was("CHF"));
    op.alterColumn("invoice", "issued_on", type(varchar(10)).was(date())); // rewrites the table
    op.dropEnumValue("payment_kind", "TWINT", replacedBy("CARD")); // changes data
    op.alterColumn("orders", "status", oneOf("NEW", "PAID", "SHIPPED").removing("RETURNED")); // fails if a row is RETURNED
    op.alterSequence("invoice_id_seq", type(integer()).was(bigint()));
    op.alterColumn("invoice_item", "invoice_id", type(integer()).was(bigint())); // fails above 2147483647
    op.alterColumn("invoice", "id", type(integer()).was(bigint())); // fails above 2147483647
  }
}
