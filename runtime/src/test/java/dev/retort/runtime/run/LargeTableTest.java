package dev.retort.runtime.run;

import static dev.retort.runtime.run.TestHistory.migration;
import static dev.retort.runtime.run.TestHistory.query;
import static dev.retort.runtime.run.TestHistory.versions;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.fixtures.database.PostgresServer;
import dev.retort.fixtures.database.TestDatabase;
import dev.retort.migration.Migration;
import dev.retort.runtime.MigrationFailedException;
import dev.retort.runtime.execution.MigrationEvent;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A column of a large table becomes required without keeping anybody from the table while all rows are looked at. */
class LargeTableTest {
    private static final Migration CREATE = migration(
            (op, words) -> op.createTable(
                    "event",
                    words.column("id", words.bigint()),
                    words.column("body", words.text()),
                    words.column("kind", words.varchar(20)),
                    words.primaryKey("id")),
            (op, words) -> op.dropTable("event"));

    private static final Migration REQUIRE = migration(
            (op, words) -> {
                op.alterColumn("event", "kind", words.notNull().backfill("none"));
                op.addColumn(
                        "event",
                        words.column("double_id", words.bigint()).notNull().backfill(words.sql("id * 2")));
            },
            (op, words) -> {
                op.dropColumn("event", "double_id");
                op.alterColumn("event", "kind", words.nullable());
            });

    private static final String FILL = "INSERT INTO event SELECT i, left(repeat(md5(i::text), 40), 1200), NULL"
            + " FROM generate_series(1, 60000) i";

    @Test
    void theRowsAreLookedAtInATransactionOfTheirOwn() throws SQLException {
        try (TestDatabase database = PostgresServer.newest().newDatabase()) {
            TestHistory history = new TestHistory().revision("a", "", CREATE).revision("b", "a", REQUIRE);
            history.on(database).upgrade("a");
            database.execute(FILL);
            history.on(database).upgrade("head");

            assertThat(statements(history))
                    .filteredOn(sql -> sql.contains("VALIDATE CONSTRAINT"))
                    .hasSize(2);
            assertThat(query(
                            database,
                            "SELECT attname FROM pg_attribute WHERE attrelid = 'event'::regclass"
                                    + " AND attnotnull AND attnum > 0 AND NOT attisdropped ORDER BY attnum"))
                    .containsExactly("id", "kind", "double_id");
            assertThat(query(
                            database,
                            "SELECT conname FROM pg_constraint WHERE conrelid = 'event'::regclass"
                                    + " AND contype = 'c'"))
                    .isEmpty();
            assertThat(query(database, "SELECT count(*) FROM event WHERE kind = 'none' AND double_id = id * 2"))
                    .containsExactly("60000");
            history.on(database).downgrade("a");
            assertThat(versions(database)).containsExactly("a");
        }
    }

    @Test
    void aFailureLeavesNothingBehind() throws SQLException {
        Migration wrong = migration(
                (op, words) -> op.alterColumn("event", "kind", words.notNull()),
                (op, words) -> op.alterColumn("event", "kind", words.nullable()));
        try (TestDatabase database = PostgresServer.newest().newDatabase()) {
            TestHistory history = new TestHistory().revision("a", "", CREATE).revision("b", "a", wrong);
            history.on(database).upgrade("a");
            database.execute(FILL, "UPDATE event SET kind = 'some'");
            assertThatThrownBy(() -> history.on(database, event -> {
                                if (event instanceof MigrationEvent.Executing executing
                                        && executing.sql().contains("ADD CONSTRAINT")) {
                                    nullOne(database);
                                }
                            })
                            .upgrade("head"))
                    .isInstanceOf(MigrationFailedException.class)
                    .extracting("waysOut")
                    .asString()
                    .contains("rolled back: the database is at a");
            assertThat(query(
                            database,
                            "SELECT conname FROM pg_constraint WHERE conrelid = 'event'::regclass"
                                    + " AND contype = 'c'"))
                    .isEmpty();
            database.execute("UPDATE event SET kind = 'some' WHERE kind IS NULL");
            assertThat(history.on(database).upgrade("head")).hasSize(1);
        }
    }

    private static void nullOne(TestDatabase database) {
        try {
            database.execute("UPDATE event SET kind = NULL WHERE id = 7");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> statements(TestHistory history) {
        return history.events().stream()
                .filter(MigrationEvent.Executing.class::isInstance)
                .map(event -> ((MigrationEvent.Executing) event).sql())
                .toList();
    }
}
