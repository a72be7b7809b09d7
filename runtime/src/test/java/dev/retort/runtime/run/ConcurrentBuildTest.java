package dev.retort.runtime.run;

import static dev.retort.runtime.run.TestHistory.migration;
import static dev.retort.runtime.run.TestHistory.query;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.fixtures.database.DatabaseServer;
import dev.retort.fixtures.database.PostgresServer;
import dev.retort.fixtures.database.TestDatabase;
import dev.retort.migration.Migration;
import dev.retort.runtime.MigrationFailedException;
import dev.retort.runtime.MigratorLockedException;
import dev.retort.runtime.execution.BuildStage;
import dev.retort.runtime.execution.MigrationEvent;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An index that is built concurrently and is there already, in one state or another. */
class ConcurrentBuildTest {
    private static final Migration CREATE = migration(
            (op, words) -> {
                op.createTable(
                        "item",
                        words.column("id", words.bigint()),
                        words.column("name", words.varchar(40)),
                        words.primaryKey("id"));
                op.createEnum("state", "NEW");
                op.createTable("other", words.column("state", words.enumType("state")));
            },
            (op, words) -> op.dropTable("item"));

    private static final Migration INDEX = migration(
            (op, words) -> {
                op.createIndex(
                        "item",
                        words.index(words.expression("lower(name)"))
                                .named("Ix lower")
                                .where("id > 3"),
                        words.concurrently());
                op.execute("CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS ix_written ON public.item (name DESC, id)");
            },
            (op, words) -> op.dropIndex("item", words.named("Ix lower"), words.concurrently()));

    static Stream<? extends DatabaseServer> servers() {
        return PostgresServer.selected().stream();
    }

    private static TestHistory history() {
        return new TestHistory().revision("a", "", CREATE).revision("b", "a", INDEX);
    }

    @ParameterizedTest
    @MethodSource("servers")
    void oneThatIsTheSameIsTakenAsItIs(DatabaseServer server) throws SQLException {
        try (TestDatabase database = server.newDatabase()) {
            history().on(database).upgrade("a");
            database.execute(
                    "CREATE INDEX \"Ix lower\" ON item (lower(name)) WHERE id > 3",
                    "CREATE UNIQUE INDEX ix_written ON item USING btree (name DESC, id)");
            String before = oids(database);
            assertThat(history().on(database).upgrade("head")).hasSize(1);
            assertThat(oids(database)).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void oneThatIsAnotherIsAnErrorAndStays(DatabaseServer server) throws SQLException {
        try (TestDatabase database = server.newDatabase()) {
            history().on(database).upgrade("a");
            database.execute("CREATE INDEX \"Ix lower\" ON item (lower(name)) WHERE id > 4");
            assertThatThrownBy(() -> history().on(database).upgrade("head"))
                    .isInstanceOf(MigrationFailedException.class)
                    .hasMessageContaining("already exists");
            assertThat(query(database, "SELECT count(*) FROM pg_indexes WHERE indexname = 'Ix lower'"))
                    .containsExactly("1");
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void oneThatIsInvalidIsBuiltAgain(DatabaseServer server) throws SQLException {
        try (TestDatabase database = server.newDatabase()) {
            history().on(database).upgrade("a");
            database.execute("INSERT INTO item VALUES (5, 'a'), (6, 'a')");
            assertThatThrownBy(() -> database.execute("CREATE UNIQUE INDEX CONCURRENTLY ix_written ON item (name)"))
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() ->
                            database.execute("CREATE UNIQUE INDEX CONCURRENTLY \"Ix lower\" ON item (lower(name))"))
                    .isInstanceOf(SQLException.class);
            assertThat(invalid(database)).isEqualTo("2");
            assertThat(history().on(database).upgrade("head")).hasSize(1);
            assertThat(invalid(database)).isEqualTo("0");
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void aNewLabelIsUsedByHandWrittenSqlOfTheSameRevision(DatabaseServer server) throws SQLException {
        Migration label = migration(
                (op, words) -> {
                    op.addEnumValue("state", "PAID");
                    op.execute("INSERT INTO other VALUES ('PAID')");
                    op.createEnum("kind", "A");
                    op.createIndex("item", words.index("name").named("ix_name"), words.concurrently());
                    op.addEnumValue("kind", "B");
                    op.execute("ALTER TYPE kind ADD VALUE 'C'");
                    op.run("use them", connection -> {
                        try (var statement = connection.createStatement()) {
                            statement.execute("SELECT 'B'::kind, 'C'::kind");
                        }
                    });
                },
                (op, words) -> {});
        try (TestDatabase database = server.newDatabase()) {
            new TestHistory()
                    .revision("a", "", CREATE)
                    .revision("b", "a", label)
                    .on(database)
                    .upgrade("head");
            assertThat(query(database, "SELECT state FROM other")).containsExactly("PAID");
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void aFailureBehindAnIndexTakesTheIndexBackAsWell(DatabaseServer server) throws SQLException {
        Migration failing = migration(
                (op, words) -> {
                    op.createTable("extra", words.column("id", words.bigint()));
                    op.createIndex("item", words.index("name").named("ix_name"), words.concurrently());
                    op.addColumn("item", words.column("nick", words.varchar(20)));
                    op.addColumn("item", words.column("more", words.nativeType("no_such_type")));
                },
                (op, words) -> {});
        try (TestDatabase database = server.newDatabase()) {
            TestHistory history = new TestHistory().revision("a", "", CREATE).revision("b", "a", failing);
            history.on(database).upgrade("a");
            assertThatThrownBy(() -> history.on(database).upgrade("head"))
                    .isInstanceOf(MigrationFailedException.class)
                    .extracting("waysOut")
                    .asString()
                    .contains("rolled back: the database is at a");
            assertThat(TestHistory.hasTable(database, "extra")).isFalse();
            assertThat(query(database, "SELECT 1 FROM pg_indexes WHERE indexname = 'ix_name'"))
                    .isEmpty();
            assertThat(query(database, "SELECT obj_description('retort_version'::regclass)"))
                    .containsOnlyNulls();
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void whoIsWaitedForIsToldAndNoTransactionOfOursIsOpenBeside(DatabaseServer server) throws Exception {
        try (TestDatabase database = server.newDatabase();
                Connection old = database.open()) {
            history().on(database).upgrade("a");
            old.setAutoCommit(false);
            old.createStatement().execute("INSERT INTO item VALUES (7, 'old')");
            Thread.sleep(1_200);
            List<String> idle = new ArrayList<>();
            TestHistory history = history();
            history.on(database, event -> {
                        if (event instanceof MigrationEvent.WaitingFor) {
                            idle.addAll(inTransaction(database));
                            commit(old);
                        }
                    })
                    .upgrade("head");
            assertThat(history.events())
                    .filteredOn(MigrationEvent.WaitingFor.class::isInstance)
                    .singleElement()
                    .asString()
                    .matches(
                            "(?s).*session \\d+ of postgres \\(PostgreSQL JDBC Driver\\), idle in transaction, \\d s.*");
            assertThat(idle).as("the old one alone").hasSize(1);
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void howFarABuildIsCanBeAskedWhileItRunsAndWhoHoldsTheLockStillSaysSo(DatabaseServer server) throws Exception {
        try (TestDatabase database = server.newDatabase();
                Connection old = database.open()) {
            history().on(database).upgrade("a");
            old.setAutoCommit(false);
            old.createStatement().execute("INSERT INTO item VALUES (7, 'old')");
            CompletableFuture<BuildStage> seen = new CompletableFuture<>();
            CompletableFuture<Throwable> refused = new CompletableFuture<>();
            history()
                    .on(database, event -> {
                        if (event instanceof MigrationEvent.Building building && !seen.isDone()) {
                            Thread watching = new Thread(() -> watch(building, seen, refused, database, old));
                            watching.start();
                        }
                    })
                    .upgrade("head");
            assertThat(seen.get(30, TimeUnit.SECONDS)).satisfies(stage -> {
                assertThat(stage.phase()).startsWith("waiting for writers");
                assertThat(stage.percent()).hasValue(0);
            });
            assertThat(refused.get(30, TimeUnit.SECONDS))
                    .isInstanceOf(MigratorLockedException.class)
                    .hasMessageContaining("process " + ProcessHandle.current().pid() + " of ")
                    .hasMessageMatching("(?s).*, since \\d+ s\\).*");
        }
    }

    private static void watch(
            MigrationEvent.Building building,
            CompletableFuture<BuildStage> seen,
            CompletableFuture<Throwable> refused,
            TestDatabase database,
            Connection old) {
        try {
            Optional<BuildStage> stage = building.stage().get();
            while (stage.isEmpty() || !stage.get().phase().startsWith("waiting")) {
                Thread.sleep(20);
                stage = building.stage().get();
            }
            seen.complete(stage.get());
            history().waiting(Duration.ofMillis(300)).on(database).upgrade("head");
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } catch (MigratorLockedException e) {
            refused.complete(e);
        } finally {
            commit(old);
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void theCopyThatAReindexHasLeftIsToldWhenItsIndexGoes(DatabaseServer server) throws Exception {
        try (TestDatabase database = server.newDatabase();
                Connection old = database.open()) {
            history().on(database).upgrade("head");
            old.setAutoCommit(false);
            old.createStatement().execute("INSERT INTO item VALUES (7, 'old')");
            assertThatThrownBy(() -> database.execute(
                            "SET statement_timeout = '300ms'", "REINDEX INDEX CONCURRENTLY \"Ix lower\""))
                    .isInstanceOf(SQLException.class);
            old.commit();
            TestHistory history = history();
            history.on(database).downgrade("a");
            assertThat(history.events())
                    .filteredOn(MigrationEvent.Leftover.class::isInstance)
                    .containsExactly(new MigrationEvent.Leftover(
                            "Ix lower", "Ix lower_ccnew", "DROP INDEX CONCURRENTLY public.\"Ix lower_ccnew\""));
            assertThat(query(database, "SELECT indexname FROM pg_indexes WHERE indexname LIKE 'Ix lower%'"))
                    .containsExactly("Ix lower_ccnew");
        }
    }

    private static List<String> inTransaction(TestDatabase database) {
        try {
            return query(
                    database,
                    "SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND xact_start IS NOT NULL"
                            + " AND pid <> pg_backend_pid() AND backend_type = 'client backend'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void commit(Connection connection) {
        try {
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String oids(TestDatabase database) throws SQLException {
        return query(
                        database,
                        "SELECT string_agg(indexrelid::text, ' ' ORDER BY indexrelid) FROM pg_index"
                                + " WHERE indrelid = 'item'::regclass")
                .get(0);
    }

    private static String invalid(TestDatabase database) throws SQLException {
        return query(database, "SELECT count(*) FROM pg_index WHERE NOT indisvalid")
                .get(0);
    }
}
