package dev.retort.runtime.run;

import static dev.retort.runtime.run.CustomerHistory.CREATE;
import static dev.retort.runtime.run.CustomerHistory.FILL;
import static dev.retort.runtime.run.CustomerHistory.three;
import static dev.retort.runtime.run.TestHistory.hasTable;
import static dev.retort.runtime.run.TestHistory.migration;
import static dev.retort.runtime.run.TestHistory.query;
import static dev.retort.runtime.run.TestHistory.versions;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.fixtures.database.DatabaseServer;
import dev.retort.fixtures.database.DatabaseServers;
import dev.retort.fixtures.database.TestDatabase;
import dev.retort.migration.Migration;
import dev.retort.runtime.InvalidTargetException;
import dev.retort.runtime.MigrationException;
import dev.retort.runtime.MigrationFailedException;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is left of a run that ends in the middle. */
class FailedRunTest {
    static Stream<DatabaseServer> servers() {
        return DatabaseServers.withH2().stream();
    }

    @ParameterizedTest
    @MethodSource("servers")
    @DisplayName("a statement that fails in the middle leaves the revisions before, and running again finishes the job")
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

    static Stream<? extends DatabaseServer> serversWithTransactions() {
        return servers().filter(server -> server != DatabaseServers.h2());
    }

    @ParameterizedTest
    @MethodSource("serversWithTransactions")
    @DisplayName("with one transaction for the run nothing stays")
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
    void codeRunsInItsPlaceAndCannotEndTheTransaction(DatabaseServer server) throws SQLException {
        Migration code = migration(
                (op, words) -> {
                    op.execute("INSERT INTO customer (id, name) VALUES (1, 'Ann')");
                    op.run("rename", connection -> {
                        for (ThrowingCallable refused : List.<ThrowingCallable>of(
                                connection::commit,
                                connection::rollback,
                                connection::close,
                                () -> connection.setAutoCommit(true))) {
                            assertThatThrownBy(refused)
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

    @ParameterizedTest
    @MethodSource("servers")
    @DisplayName("rows that somebody else changed, and rows that are there twice, are errors")
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
}
