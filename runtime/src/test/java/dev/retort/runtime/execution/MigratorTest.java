package dev.retort.runtime.execution;

import static dev.retort.runtime.execution.TestHistory.hasTable;
import static dev.retort.runtime.execution.TestHistory.migration;
import static dev.retort.runtime.execution.TestHistory.query;
import static dev.retort.runtime.execution.TestHistory.versions;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.fixtures.database.DatabaseServer;
import dev.retort.fixtures.database.DatabaseServers;
import dev.retort.fixtures.database.TestDatabase;
import dev.retort.migration.Migration;
import dev.retort.migration.MigrationBodyException;
import dev.retort.runtime.DataLossRefusedException;
import dev.retort.runtime.DatabaseAheadException;
import dev.retort.runtime.DatabaseNotEmptyException;
import dev.retort.runtime.InvalidTargetException;
import dev.retort.runtime.IrreversibleException;
import dev.retort.runtime.MigrationException;
import dev.retort.runtime.MigrationFailedException;
import dev.retort.runtime.PreflightException;
import dev.retort.runtime.replay.CompletionException;
import dev.retort.runtime.revision.RevisionScript;
import dev.retort.schema.DatabaseKind;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MigratorTest {
    private static final Migration CREATE = migration(
            (op, words) -> op.createTable(
                    "customer",
                    words.column("id", words.bigint()),
                    words.column("name", words.varchar(40)).notNull(),
                    words.primaryKey("id")),
            (op, words) -> op.dropTable("customer"));

    private static final Migration FILL = migration(
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

    private static final Migration ORDERS = migration(
            (op, words) -> op.createTable(
                    "orders",
                    words.column("id", words.bigint()),
                    words.column("customer_id", words.bigint()).notNull(),
                    words.primaryKey("id"),
                    words.foreignKey("customer_id").references("customer", "id")),
            (op, words) -> op.dropTable("orders"));

    static Stream<DatabaseServer> servers() {
        return DatabaseServers.all().stream();
    }

    private static TestHistory three() {
        return new TestHistory()
                .revision("a", "", CREATE)
                .revision("b", "a", FILL)
                .revision("c", "b", ORDERS);
    }

    @ParameterizedTest
    @MethodSource("servers")
    void goesUpAndDownAndUpAgain(DatabaseServer server) throws SQLException {
        try (TestDatabase database = server.newDatabase()) {
            Migrator migrator = three().on(database);
            assertThat(migrator.upgrade("head")).extracting(RevisionScript::id).containsExactly("a", "b", "c");
            assertThat(versions(database)).containsExactly("c");
            assertThat(query(database, "SELECT name || '/' || nick FROM customer"))
                    .containsExactly("Ann's {fn x()} ?/none");
            assertThat(migrator.upgrade("head")).isEmpty();
            assertThat(migrator.downgrade("a")).extracting(RevisionScript::id).containsExactly("c", "b");
            assertThat(versions(database)).containsExactly("a");
            assertThat(hasTable(database, "orders")).isFalse();
            assertThat(query(database, "SELECT name FROM customer")).isEmpty();
            assertThat(migrator.downgrade("base")).hasSize(1);
            assertThat(versions(database)).isEmpty();
            assertThat(migrator.upgrade("heads")).hasSize(3);
            assertThat(versions(database)).containsExactly("c");
            assertThat(query(
                            database,
                            "SELECT revision || ' ' || direction || ' ' || outcome || ' ' || applied_by"
                                    + " FROM retort_history ORDER BY seq"))
                    .startsWith("a upgrade done deploy@web-2", "b upgrade done deploy@web-2")
                    .hasSize(9);
            assertThat(query(
                            database,
                            "SELECT checksum FROM retort_history WHERE revision = 'a' AND direction = 'upgrade'"))
                    .hasSize(2)
                    .allMatch(checksum -> checksum.length() == 64);
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    @DisplayName(
            "177: a statement that fails in the middle leaves the revisions before, and running again finishes the job")
    void failsInTheMiddle(DatabaseServer server) throws SQLException {
        Migration broken = migration(
                (op, words) -> {
                    op.createTable("extra", words.column("id", words.bigint()), words.primaryKey("id"));
                    op.execute("INSERT INTO nowhere VALUES (1)");
                    op.dropTable("extra");
                },
                (op, words) -> op.dropTable("extra"));
        try (TestDatabase database = server.newDatabase()) {
            TestHistory history = new TestHistory()
                    .revision("a", "", CREATE)
                    .revision("b", "a", broken)
                    .revision("c", "b", FILL);
            assertThatThrownBy(() -> history.on(database).upgrade("head"))
                    .isInstanceOfSatisfying(MigrationFailedException.class, failure -> {
                        assertThat(failure.revision()).isEqualTo("b (say b)");
                        assertThat(failure.sql()).contains("INSERT INTO nowhere VALUES (1)");
                        assertThat(failure.line().orElseThrow().file()).isEqualTo("TestHistory.java");
                        assertThat(failure.waysOut())
                                .startsWith("SQL: INSERT INTO nowhere VALUES (1)", "rolled back: the database is at a");
                    })
                    .hasMessageMatching("(?s)TestHistory, line \\d+: revision b \\(say b\\) failed: .*nowhere.*");
            assertThat(versions(database)).containsExactly("a");
            assertThat(hasTable(database, "extra")).isFalse();
            assertThat(query(database, "SELECT outcome FROM retort_history ORDER BY seq"))
                    .containsExactly("done", "failed");
            TestHistory repaired = new TestHistory()
                    .revision("a", "", CREATE)
                    .revision("b", "a", migration((op, words) -> {}, (op, words) -> {}))
                    .revision("c", "b", FILL);
            assertThat(repaired.on(database).upgrade("head")).hasSize(2);
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    @DisplayName("177: with one transaction for the run nothing stays")
    void oneTransaction(DatabaseServer server) throws SQLException {
        Migration broken = migration((op, words) -> op.execute("INSERT INTO nowhere VALUES (1)"), (op, words) -> {});
        try (TestDatabase database = server.newDatabase()) {
            TestHistory history = new TestHistory().revision("a", "", CREATE).revision("b", "a", broken);
            history.with(history.options().withTransactionPerRun(true));
            assertThatThrownBy(() -> history.on(database).upgrade("head"))
                    .isInstanceOf(MigrationFailedException.class)
                    .extracting("waysOut")
                    .asString()
                    .contains("rolled back: the database is before the first revision");
            assertThat(hasTable(database, "customer")).isFalse();
            assertThat(hasTable(database, "retort_version")).isFalse();
            TestHistory good = three();
            good.with(good.options().withTransactionPerRun(true));
            assertThat(good.on(database).upgrade("head")).hasSize(3);
            assertThat(versions(database)).containsExactly("c");
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void nothingRunsWhenABodyThrowsOrDoesNotFit(DatabaseServer server) throws SQLException {
        Migration throwing = migration(
                (op, words) -> {
                    throw new IllegalStateException("no");
                },
                (op, words) -> {});
        Migration unfit = migration((op, words) -> op.dropColumn("customer", "nothing"), (op, words) -> {});
        try (TestDatabase database = server.newDatabase()) {
            assertThatThrownBy(() -> new TestHistory()
                            .revision("a", "", CREATE)
                            .revision("b", "a", throwing)
                            .on(database)
                            .upgrade("head"))
                    .isInstanceOf(MigrationBodyException.class);
            assertThatThrownBy(() -> new TestHistory()
                            .revision("a", "", CREATE)
                            .revision("b", "a", unfit)
                            .on(database)
                            .upgrade("head"))
                    .isInstanceOf(CompletionException.class);
            assertThat(hasTable(database, "customer")).isFalse();
            assertThat(hasTable(database, "retort_version")).isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void codeRunsInItsPlaceAndCannotEndTheTransaction(DatabaseServer server) throws SQLException {
        Migration code = migration(
                (op, words) -> {
                    op.execute("INSERT INTO customer (id, name) VALUES (1, 'Ann')");
                    op.run("rename", connection -> {
                        for (ThrowingCall refused : List.<ThrowingCall>of(
                                connection::commit,
                                connection::rollback,
                                connection::close,
                                () -> connection.setAutoCommit(true))) {
                            assertThatThrownBy(refused::call)
                                    .isInstanceOf(SQLException.class)
                                    .hasMessageContaining("the transaction belongs to the migration");
                        }
                        try (var update = connection.prepareStatement("UPDATE customer SET name = ?")) {
                            update.setString(1, "Bea");
                            assertThat(update.executeUpdate()).isEqualTo(1);
                            assertThatThrownBy(() -> update.getConnection().commit())
                                    .isInstanceOf(SQLException.class);
                        }
                    });
                },
                (op, words) -> op.run("stop", connection -> {
                    throw new IllegalStateException("enough");
                }));
        try (TestDatabase database = server.newDatabase()) {
            Migrator migrator = new TestHistory()
                    .revision("a", "", CREATE)
                    .revision("b", "a", code)
                    .on(database);
            migrator.upgrade("head");
            assertThat(query(database, "SELECT name FROM customer")).containsExactly("Bea");
            assertThatThrownBy(() -> migrator.downgrade("-1"))
                    .isInstanceOf(MigrationFailedException.class)
                    .hasMessageContaining("enough");
            assertThat(versions(database)).containsExactly("b");
        }
    }

    @FunctionalInterface
    private interface ThrowingCall {
        void call() throws Exception;
    }

    @ParameterizedTest
    @MethodSource("servers")
    void aRequiredColumnWithoutAValueIsToldBeforeAnythingRuns(DatabaseServer server) throws SQLException {
        Migration required = migration(
                (op, words) -> {
                    op.createTable("extra", words.column("id", words.bigint()), words.primaryKey("id"));
                    op.addColumn(
                            "customer",
                            words.column("email", words.varchar(80)).notNull().backfill(words.undecided()));
                },
                (op, words) -> op.dropColumn("customer", "email"));
        try (TestDatabase database = server.newDatabase()) {
            TestHistory history = new TestHistory().revision("a", "", CREATE).revision("b", "a", required);
            history.on(database).upgrade("a");
            database.execute("INSERT INTO customer (id, name) VALUES (1, 'Ann')");
            assertThatThrownBy(() -> history.on(database).upgrade("head"))
                    .isInstanceOf(PreflightException.class)
                    .hasMessage("customer.email is required but 1 row would have no value; nothing was run")
                    .extracting("waysOut")
                    .asString()
                    .containsPattern("say it in TestHistory, line \\d+: .backfill");
            assertThat(hasTable(database, "extra")).isFalse();
            database.execute("DELETE FROM customer");
            assertThat(history.on(database).upgrade("head")).hasSize(1);
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void aDatabaseThatHoldsTheTablesAlreadyIsLeftAlone(DatabaseServer server) throws SQLException {
        try (TestDatabase database = server.newDatabase()) {
            database.execute("CREATE TABLE customer (id integer)");
            assertThatThrownBy(() -> three().on(database).upgrade("head"))
                    .isInstanceOf(DatabaseNotEmptyException.class)
                    .hasMessage("revision a creates customer, but the database has it already and no retort_version;"
                            + " nothing was run")
                    .extracting("waysOut")
                    .asString()
                    .contains("retort stamp a");
            assertThat(hasTable(database, "retort_version")).isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    @DisplayName("169: an unknown version row stops every command that would change something")
    void unknownRevision(DatabaseServer server) throws SQLException {
        try (TestDatabase database = server.newDatabase()) {
            three().on(database).upgrade("head");
            Migrator older = three().without("c").on(database);
            assertThat(older.state().unknown()).containsOnlyKeys("c");
            for (ThrowingCall command : List.<ThrowingCall>of(
                    () -> older.upgrade("head"), () -> older.downgrade("a"), () -> older.stamp(List.of("a"), false))) {
                assertThatThrownBy(command::call)
                        .isInstanceOfSatisfying(
                                DatabaseAheadException.class,
                                ahead -> assertThat(ahead.waysOut().get(0))
                                        .matches(
                                                "retort_history: \"say c\", applied \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d by deploy@web-2"))
                        .hasMessage("the database is at c, which is not among the 2 revisions in versions");
            }
            older.stamp(List.of("head"), true);
            assertThat(versions(database)).containsExactly("b");
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    @DisplayName("167, 178: stamp moves rows and runs nothing; the state of an empty database creates nothing")
    void stampAndState(DatabaseServer server) throws SQLException {
        try (TestDatabase database = server.newDatabase()) {
            Migrator migrator = three().on(database);
            assertThat(migrator.state().rows()).isEmpty();
            assertThat(migrator.state().hasVersionTable()).isFalse();
            migrator.stamp(List.of("b"), false);
            assertThat(migrator.state().rows()).containsExactly("b");
            assertThat(hasTable(database, "customer")).isFalse();
            assertThat(query(database, "SELECT revision || direction FROM retort_history"))
                    .containsExactly("bstamp");
            migrator.stamp(List.of("base"), false);
            assertThat(versions(database)).isEmpty();
            migrator.ensureVersion();
            assertThat(migrator.state().hasVersionTable()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    @DisplayName("170, 171: rows that somebody else changed, and rows that are there twice, are errors")
    void changedRows(DatabaseServer server) throws SQLException {
        try (TestDatabase database = server.newDatabase()) {
            Migration meddling = migration(
                    (op, words) -> op.execute("UPDATE retort_version SET version_num = 'b'"), (op, words) -> {});
            TestHistory history = new TestHistory()
                    .revision("a", "", CREATE)
                    .revision("b", "a", FILL)
                    .revision("c", "b", meddling);
            history.on(database).upgrade("a");
            TestHistory changing = new TestHistory()
                    .revision("a", "", CREATE)
                    .revision(
                            "x",
                            "a",
                            migration(
                                    (op, words) -> op.execute("UPDATE retort_version SET version_num = 'y'"),
                                    (op, words) -> {}))
                    .revision("y", "x", FILL);
            assertThatThrownBy(() -> changing.on(database).upgrade("head")).isInstanceOf(MigrationException.class);
            assertThat(versions(database)).containsExactly("a");
            database.execute(
                    "DROP TABLE retort_version",
                    "CREATE TABLE retort_version (version_num varchar(64))",
                    "INSERT INTO retort_version VALUES ('a')",
                    "INSERT INTO retort_version VALUES ('a')");
            assertThatThrownBy(() -> three().on(database).upgrade("head"))
                    .isInstanceOf(InvalidTargetException.class)
                    .hasMessage("retort_version holds a more than once");
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void whatIsIrreversibleOrLosesDataStopsADowngradeBeforeItBegins(DatabaseServer server) throws SQLException {
        Migration oneWay = migration((op, words) -> {}, (op, words) -> op.irreversible("the backup is gone"));
        try (TestDatabase database = server.newDatabase()) {
            TestHistory history = new TestHistory()
                    .revision("a", "", CREATE)
                    .revision("b", "a", oneWay)
                    .revision("c", "b", ORDERS);
            history.on(database).upgrade("head");
            assertThatThrownBy(() -> history.on(database).downgrade("base"))
                    .isInstanceOf(IrreversibleException.class)
                    .hasMessageContaining("revision b (say b) is irreversible: the backup is gone; nothing was run");
            history.with(history.options().withRefuseDataLoss(true));
            assertThatThrownBy(() -> history.on(database).downgrade("-1")).isInstanceOf(DataLossRefusedException.class);
            assertThat(versions(database)).containsExactly("c");
            assertThat(hasTable(database, "orders")).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void twoMigratorsAtOnceRunEachRevisionOnce(DatabaseServer server) throws Exception {
        try (TestDatabase database = server.newDatabase()) {
            List<Thread> threads = Stream.generate(
                            () -> new Thread(() -> three().on(database).upgrade("head")))
                    .limit(3)
                    .toList();
            List<Throwable> failures = new java.util.concurrent.CopyOnWriteArrayList<>();
            threads.forEach(thread -> thread.setUncaughtExceptionHandler((which, failure) -> failures.add(failure)));
            threads.forEach(Thread::start);
            for (Thread thread : threads) {
                thread.join();
            }
            assertThat(failures).isEmpty();
            assertThat(versions(database)).containsExactly("c");
            assertThat(query(database, "SELECT revision FROM retort_history ORDER BY seq"))
                    .containsExactly("a", "b", "c");
        }
    }

    @Test
    void h2RunsRevisionsToo() throws SQLException {
        try (TestDatabase database = DatabaseServers.h2().newDatabase()) {
            Migrator migrator = new TestHistory()
                    .revision("a", "", CREATE)
                    .revision("c", "a", ORDERS)
                    .on(database);
            assertThat(migrator.upgrade("head")).hasSize(2);
            assertThat(migrator.state().rows()).containsExactly("c");
            assertThat(hasTable(database, "orders")).isTrue();
            assertThat(migrator.downgrade("base")).hasSize(2);
            assertThat(hasTable(database, "customer")).isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void theRevisionsAreKnownWithoutADatabase(DatabaseServer server) throws SQLException {
        try (TestDatabase database = server.newDatabase();
                Connection connection = database.open()) {
            DatabaseKind kind = ConnectedDialect.of(connection).database();
            assertThat(three().replayed(kind, "b").schema().tables())
                    .singleElement()
                    .satisfies(table -> assertThat(table.column("nick")).isPresent());
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void aMergeLeavesOneRowAndItsUndoingTwo(DatabaseServer server) throws SQLException {
        Migration nothing = migration((op, words) -> {}, (op, words) -> {});
        try (TestDatabase database = server.newDatabase()) {
            Migrator migrator = new TestHistory()
                    .revision("a", "", CREATE)
                    .revision("b1", "a", nothing)
                    .revision("b2", "a", ORDERS)
                    .revision("m", "b1,b2", nothing)
                    .on(database);
            migrator.upgrade("b1");
            assertThat(versions(database)).containsExactly("b1");
            migrator.upgrade("b2");
            assertThat(versions(database)).containsExactly("b1", "b2");
            migrator.upgrade("head");
            assertThat(versions(database)).containsExactly("m");
            migrator.downgrade("-1");
            assertThat(versions(database)).containsExactly("b1", "b2");
            migrator.downgrade("base");
            assertThat(versions(database)).isEmpty();
        }
    }
}
