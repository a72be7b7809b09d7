package dev.retort.runtime.run;

import static dev.retort.runtime.run.TestHistory.migration;

import dev.retort.migration.Migration;

/** A history that several tests run: customers, what is known of them, their orders. */
final class CustomerHistory {
    static final Migration CREATE = migration(
            (op, words) -> op.createTable(
                    "customer",
                    words.column("id", words.bigint()),
                    words.column("name", words.varchar(40)).notNull(),
                    words.primaryKey("id")),
            (op, words) -> op.dropTable("customer"));

    static final Migration FILL = migration(
            (op, words) -> {
                op.execute("INSERT INTO customer (id, name) VALUES (?, ?)", 1, "Ann's {fn x()} ?");
                op.addColumn(
                        "customer",
                        words.column("nick", words.varchar(20)).notNull().backfill("none"));
            },
            (op, words) -> {
                op.dropColumn("customer", "nick");
                op.execute("DELETE FROM customer");
            });

    static final Migration ORDERS = migration(
            (op, words) -> op.createTable(
                    "orders",
                    words.column("id", words.bigint()),
                    words.column("customer_id", words.bigint()).notNull(),
                    words.primaryKey("id"),
                    words.foreignKey("customer_id").references("customer", "id")),
            (op, words) -> op.dropTable("orders"));

    private CustomerHistory() {}

    static TestHistory three() {
        return new TestHistory()
                .revision("a", "", CREATE)
                .revision("b", "a", FILL)
                .revision("c", "b", ORDERS);
    }
}
