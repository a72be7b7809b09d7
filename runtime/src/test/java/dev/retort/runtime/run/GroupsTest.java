package dev.retort.runtime.run;

import static dev.retort.runtime.run.TestHistory.hasTable;
import static dev.retort.runtime.run.TestHistory.migration;
import static dev.retort.runtime.run.TestHistory.query;
import static dev.retort.runtime.run.TestHistory.versions;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.fixtures.database.DatabaseServer;
import dev.retort.fixtures.database.PostgresServer;
import dev.retort.fixtures.database.TestDatabase;
import dev.retort.migration.Migration;
import dev.retort.runtime.MigrationFailedException;
import dev.retort.runtime.execution.MigrationEvent;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What PostgreSQL cannot do in one transaction, and who waits for whom. */
class GroupsTest {
    private static final Migration CREATE = migration(
            (op, words) -> op.createTable(
                    "customer",
                    words.column("id", words.bigint()),
                    words.column("name", words.varchar(40)),
                    words.primaryKey("id")),
            (op, words) -> op.dropTable("customer"));

    /** Over an expression that fails on a name without letters: no question asked before the run foresees that. */
    private static final Migration INDEX = migration(
            (op, words) -> {
                op.createTable("extra", words.column("id", words.bigint()), words.primaryKey("id"));
                op.createIndex(
                        "customer",
                        words.index(words.expression("1 / length(name)")).named("ux_name"),
                        words.concurrently());
                op.addColumn("customer", words.column("nick", words.varchar(20)));
            },
            (op, words) -> {
                op.dropColumn("customer", "nick");
                op.dropIndex("customer", words.named("ux_name"), words.concurrently());
                op.dropTable("extra");
            });

    static Stream<? extends DatabaseServer> servers() {
        return PostgresServer.selected().stream();
    }

    private static TestHistory history() {
        return new TestHistory().revision("a", "", CREATE).revision("b", "a", INDEX);
    }

    @ParameterizedTest
    @MethodSource("servers")
    void aConcurrentIndexIsBuiltBetweenTwoGroups(DatabaseServer server) throws SQLException {
        try (TestDatabase database = server.newDatabase()) {
            history().on(database).upgrade("a");
            Migrator migrator = history().on(database);
            migrator.upgrade("head");
            assertThat(query(database, "SELECT indexname FROM pg_indexes WHERE indexname = 'ux_name'"))
                    .hasSize(1);
            migrator.downgrade("-1");
            assertThat(query(database, "SELECT indexname FROM pg_indexes WHERE indexname = 'ux_name'"))
                    .isEmpty();
            assertThat(versions(database)).containsExactly("a");
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void whatWasCommittedBeforeAFailureIsTakenBackAndRunningAgainFinishesTheJob(DatabaseServer server)
            throws SQLException {
        try (TestDatabase database = server.newDatabase()) {
            history().on(database).upgrade("a");
            database.execute("INSERT INTO customer VALUES (1, 'Ann'), (2, '')");
            assertThatThrownBy(() -> history().on(database).upgrade("head"))
                    .isInstanceOf(MigrationFailedException.class)
                    .hasMessageContaining("division by zero")
                    .extracting("waysOut")
                    .asString()
                    .contains("rolled back: the database is at a");
            assertThat(hasTable(database, "extra")).isFalse();
            assertThat(query(database, "SELECT indexname FROM pg_indexes WHERE indexname = 'ux_name'"))
                    .isEmpty();
            database.execute("DELETE FROM customer WHERE id = 2");
            assertThat(history().on(database).upgrade("head")).hasSize(1);
            assertThat(versions(database)).containsExactly("b");
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void whatCannotBeTakenBackIsTold(DatabaseServer server) throws SQLException {
        Migration mixed = migration(
                (op, words) -> {
                    op.execute("UPDATE customer SET name = 'Bea'");
                    op.createIndex(
                            "customer", words.index("name").named("ux_name").unique(), words.concurrently());
                },
                (op, words) -> {});
        try (TestDatabase database = server.newDatabase()) {
            TestHistory history = new TestHistory().revision("a", "", CREATE).revision("b", "a", mixed);
            history.on(database).upgrade("a");
            database.execute("INSERT INTO customer VALUES (1, 'Ann'), (2, 'Ann')");
            assertThatThrownBy(() -> history.on(database).upgrade("head"))
                    .isInstanceOf(MigrationFailedException.class)
                    .extracting("waysOut")
                    .asString()
                    .contains("the database is at a, and 1 step of revision b stayed");
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void aRunThatWasCutOffBetweenGroupsIsFinishedByTheNextOne(DatabaseServer server) throws SQLException {
        Migration mixed = migration(
                (op, words) -> {
                    op.createTable("extra", words.column("id", words.bigint()), words.primaryKey("id"));
                    op.execute("INSERT INTO extra VALUES (1)");
                    op.createIndex(
                            "customer", words.index("name").named("ux_name").unique(), words.concurrently());
                    op.execute("INSERT INTO extra VALUES (2)");
                },
                (op, words) -> {});
        try (TestDatabase database = server.newDatabase()) {
            TestHistory history = new TestHistory().revision("a", "", CREATE).revision("b", "a", mixed);
            history.on(database).upgrade("a");
            database.execute("INSERT INTO customer VALUES (1, 'Ann'), (2, 'Ann')");
            assertThatThrownBy(() -> history.on(database).upgrade("head"))
                    .isInstanceOf(MigrationFailedException.class)
                    .extracting("waysOut")
                    .asString()
                    .contains("2 steps of revision b stayed", "it goes on behind them");
            database.execute("DELETE FROM customer WHERE id = 2");
            assertThat(history.on(database).upgrade("head")).hasSize(1);
            assertThat(history.events()).contains(new MigrationEvent.Resuming(2));
            assertThat(query(database, "SELECT id FROM extra ORDER BY id")).containsExactly("1", "2");
            assertThat(versions(database)).containsExactly("b");
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void aGroupThatWaitsTooLongForALockIsTriedAgain(DatabaseServer server) throws SQLException {
        Migration widen = migration(
                (op, words) -> op.addColumn("customer", words.column("nick", words.varchar(20))),
                (op, words) -> op.dropColumn("customer", "nick"));
        try (TestDatabase database = server.newDatabase();
                Connection reader = database.open();
                Statement reading = reader.createStatement()) {
            TestHistory history = new TestHistory()
                    .revision("a", "", CREATE)
                    .revision("b", "a", widen)
                    .waiting(Duration.ofSeconds(5));
            history.on(database).upgrade("a");
            reader.setAutoCommit(false);
            reading.executeQuery("SELECT * FROM customer").close();
            assertThatThrownBy(() -> history.on(database).upgrade("head"))
                    .isInstanceOf(MigrationFailedException.class)
                    .hasMessageContaining("lock timeout");
            assertThat(history.events())
                    .filteredOn(MigrationEvent.Retrying.class::isInstance)
                    .hasSize(3);
            Migrator releasing = history.on(database, event -> {
                if (event instanceof MigrationEvent.Retrying) {
                    release(reader);
                }
            });
            assertThat(releasing.upgrade("head")).hasSize(1);
        }
    }

    private static void release(Connection connection) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
