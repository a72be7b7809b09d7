package dev.retort.runtime.run;

import static dev.retort.runtime.run.TestHistory.hasTable;
import static dev.retort.runtime.run.TestHistory.migration;
import static dev.retort.runtime.run.TestHistory.versions;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.retort.fixtures.database.DatabaseServer;
import dev.retort.fixtures.database.PostgresServer;
import dev.retort.fixtures.database.TestDatabase;
import dev.retort.migration.Migration;
import dev.retort.runtime.MigrationFailedException;
import dev.retort.runtime.MigratorLockedException;
import dev.retort.runtime.SecondConnectionException;
import dev.retort.runtime.TransactionPoolingException;
import dev.retort.runtime.connection.ConnectionSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One migrator at a time on PostgreSQL, over whatever kind of connections. */
class LockTest {
    private static final Migration CREATE = migration(
            (op, words) -> op.createTable("customer", words.column("id", words.bigint()), words.primaryKey("id")),
            (op, words) -> op.dropTable("customer"));

    static Stream<? extends DatabaseServer> servers() {
        return PostgresServer.selected().stream();
    }

    private static TestHistory history() {
        return new TestHistory().revision("a", "", CREATE);
    }

    @ParameterizedTest
    @MethodSource("servers")
    void whoWaitsIsToldWhoHoldsTheLock(DatabaseServer server) throws SQLException {
        try (TestDatabase database = server.newDatabase()) {
            Migration nested = migration(
                    (op, words) -> op.run("a second one", connection -> assertThatThrownBy(() -> history()
                                    .waiting(Duration.ofMillis(300))
                                    .on(database)
                                    .upgrade("head"))
                            .isInstanceOf(MigratorLockedException.class)
                            .hasMessageContaining(
                                    "process " + ProcessHandle.current().pid() + " of ")
                            .hasMessageContaining("application PostgreSQL JDBC Driver")
                            .hasMessageMatching("(?s).*database session \\d+ as postgres, since \\d s\\).*")),
                    (op, words) -> {});
            assertThat(new TestHistory().revision("a", "", nested).on(database).upgrade("head"))
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void aPoolOfOneFailsWithinSecondsAndNothingIsDone(DatabaseServer server) throws Exception {
        try (TestDatabase database = server.newDatabase()) {
            TestPool pool = new TestPool(database, 1);
            long start = System.nanoTime();
            assertThatThrownBy(() -> history().on(pool).upgrade("head"))
                    .isInstanceOf(SecondConnectionException.class)
                    .hasMessageContaining("no second connection within 5 s: Retort needs two at once")
                    .extracting("waysOut")
                    .asString()
                    .contains("lockDataSource");
            assertThat(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start))
                    .isGreaterThanOrEqualTo(4);
            assertThat(Thread.currentThread().isInterrupted()).isFalse();
            assertThat(pool.available()).isOne();
            assertThat(hasTable(database, "retort_version")).isFalse();

            ConnectionSource two = new ConnectionSource() {
                @Override
                public Connection open() throws SQLException {
                    return pool.open();
                }

                @Override
                public Connection openForLock() throws SQLException {
                    return database.open();
                }
            };
            assertThat(history().on(two).upgrade("head")).hasSize(1);
            assertThat(pool.available()).isOne();
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void aLostLockEndsTheRun(DatabaseServer server) throws SQLException {
        try (TestDatabase database = server.newDatabase()) {
            Migration losing = migration(
                    (op, words) -> {
                        op.createTable("extra", words.column("id", words.bigint()));
                        op.run("the lock is lost", connection -> {
                            try (var statement = connection.createStatement()) {
                                statement.execute("SELECT pg_terminate_backend(pid) FROM pg_locks"
                                        + " WHERE locktype = 'advisory' AND pid <> pg_backend_pid()");
                                statement.execute("SELECT pg_sleep(0.2)");
                            }
                        });
                    },
                    (op, words) -> {});
            TestHistory history = history().revision("b", "a", losing);
            assertThatThrownBy(() -> history.on(database).upgrade("head"))
                    .isInstanceOf(MigrationFailedException.class)
                    .hasMessageContaining("the session that held the lock of the migrator is gone")
                    .extracting("waysOut")
                    .asString()
                    .contains("the database is at a");
            assertThat(versions(database)).containsExactly("a");
            assertThat(hasTable(database, "extra")).isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void twoConnectionsThatShareASessionAreRefused(DatabaseServer server) throws SQLException {
        try (TestDatabase database = server.newDatabase();
                Connection shared = database.open()) {
            assertThatThrownBy(() -> history().on(() -> Unclosable.of(shared)).upgrade("head"))
                    .isInstanceOf(TransactionPoolingException.class);
            assertThat(hasTable(database, "retort_version")).isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void pgBouncerInTransactionModeIsRefusedAndInSessionModeItWorks(DatabaseServer server) throws Exception {
        assumeThat(PgBouncer.isInstalled())
                .as("pgbouncer is installed (apt-get install pgbouncer)")
                .isTrue();
        for (List<String> settings : List.of(
                List.of("default_pool_size = 1"),
                List.of("default_pool_size = 20"),
                List.of("default_pool_size = 20", "server_round_robin = 1", "min_pool_size = 5"))) {
            try (TestDatabase database = server.newDatabase();
                    PgBouncer bouncer = PgBouncer.before(database, "transaction", settings.toArray(String[]::new))) {
                assertThatThrownBy(() -> history().on(bouncer::open).upgrade("head"))
                        .as(settings.toString())
                        .isInstanceOf(TransactionPoolingException.class)
                        .hasMessageContaining("pool_mode = transaction");
                assertThat(hasTable(database, "retort_version")).isFalse();
                assertThat(TestHistory.query(database, "SELECT 1 FROM pg_locks WHERE locktype = 'advisory'"))
                        .isEmpty();
            }
        }
        try (TestDatabase database = server.newDatabase();
                PgBouncer bouncer = PgBouncer.before(database, "session")) {
            assertThat(history().on(bouncer::open).upgrade("head")).hasSize(1);
        }
    }
}
