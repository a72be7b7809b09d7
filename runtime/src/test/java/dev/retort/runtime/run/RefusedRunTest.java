package dev.retort.runtime.run;

import static dev.retort.runtime.run.CustomerHistory.CREATE;
import static dev.retort.runtime.run.CustomerHistory.ORDERS;
import static dev.retort.runtime.run.CustomerHistory.three;
import static dev.retort.runtime.run.TestHistory.hasTable;
import static dev.retort.runtime.run.TestHistory.migration;
import static dev.retort.runtime.run.TestHistory.versions;
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
import dev.retort.runtime.IrreversibleException;
import dev.retort.runtime.PreflightException;
import dev.retort.runtime.replay.CompletionException;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What stops a run before its first statement. */
class RefusedRunTest {
    static Stream<DatabaseServer> servers() {
        return DatabaseServers.withH2().stream();
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
    @DisplayName("an unknown version row stops every command that would change something")
    void unknownRevision(DatabaseServer server) throws SQLException {
        try (TestDatabase database = server.newDatabase()) {
            three().on(database).upgrade("head");
            Migrator older = three().without("c").on(database);
            assertThat(older.state().unknown()).containsOnlyKeys("c");
            for (ThrowingCallable command : List.<ThrowingCallable>of(
                    () -> older.upgrade("head"), () -> older.downgrade("a"), () -> older.stamp(List.of("a"), false))) {
                assertThatThrownBy(command)
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
}
