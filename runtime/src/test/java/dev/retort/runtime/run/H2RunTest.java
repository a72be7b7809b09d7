package dev.retort.runtime.run;

import static dev.retort.runtime.run.TestHistory.hasTable;
import static dev.retort.runtime.run.TestHistory.migration;
import static dev.retort.runtime.run.TestHistory.query;
import static dev.retort.runtime.run.TestHistory.versions;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.fixtures.database.DatabaseServers;
import dev.retort.fixtures.database.TestDatabase;
import dev.retort.migration.Migration;
import dev.retort.runtime.InvalidTargetException;
import dev.retort.runtime.MigrationException;
import dev.retort.runtime.MigrationFailedException;
import dev.retort.runtime.execution.MigrationEvent;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** H2 commits with every change of structure: what a failure and a crash in the middle of a revision leave behind. */
class H2RunTest {
    private static final Migration CREATE = migration(
            (op, words) -> op.createTable(
                    "customer",
                    words.column("id", words.bigint()),
                    words.column("name", words.varchar(40)),
                    words.primaryKey("id")),
            (op, words) -> op.dropTable("customer"));

    private static final Migration MANY_STEPS = migration(
            (op, words) -> {
                op.createTable(
                        "orders",
                        words.column("id", words.bigint()),
                        words.column("note", words.varchar(20)).comment("said"),
                        words.primaryKey("id"));
                op.execute("INSERT INTO orders VALUES (1, 'one')");
                op.addColumn(
                        "customer",
                        words.column("status", words.varchar(9))
                                .notNull()
                                .backfill("NEW")
                                .oneOf("NEW", "OLD"));
                op.execute("INSERT INTO orders VALUES (2, 'two')");
                op.createIndex("customer", words.index("name").named("ix_name"));
                op.execute("UPDATE orders SET note = note || '!'");
                op.dropColumn("customer", "name");
                op.renameColumn("orders", "note", "said");
                op.execute("INSERT INTO orders VALUES (3, 'three')");
            },
            (op, words) -> op.irreversible("not asked for"));

    private static TestHistory history(Migration second) {
        return new TestHistory().revision("a", "", CREATE).revision("b", "a", second);
    }

    @Test
    void whatAFailedRevisionChangedIsTakenBack() throws SQLException {
        Migration broken = migration(
                (op, words) -> {
                    op.createTable("extra", words.column("id", words.bigint()), words.primaryKey("id"));
                    op.addColumn("customer", words.column("nick", words.varchar(9)));
                    op.execute("INSERT INTO missing VALUES (1)");
                },
                (op, words) -> {});
        try (TestDatabase database = DatabaseServers.h2().newDatabase()) {
            history(broken).on(database).upgrade("a");
            assertThatThrownBy(() -> history(broken).on(database).upgrade("head"))
                    .isInstanceOf(MigrationFailedException.class)
                    .extracting("waysOut")
                    .asString()
                    .contains("rolled back: the database is at a");
            assertThat(hasTable(database, "extra")).isFalse();
            assertThat(columns(database)).containsExactly("ID", "NAME");
            database.execute("CREATE TABLE missing (id integer)");
            assertThat(history(broken).on(database).upgrade("head")).hasSize(1);
        }
    }

    @Test
    void aTableOfSomebodyElseIsNotTakenBack() throws SQLException {
        Migration broken = migration(
                (op, words) -> {
                    op.createTable("extra", words.column("id", words.bigint()));
                    op.createTable("theirs", words.column("id", words.bigint()));
                },
                (op, words) -> {});
        try (TestDatabase database = DatabaseServers.h2().newDatabase()) {
            history(broken).on(database).upgrade("a");
            database.execute("CREATE TABLE theirs (id integer)", "INSERT INTO theirs VALUES (7)");
            assertThatThrownBy(() -> history(broken).on(database).upgrade("head"))
                    .isInstanceOf(MigrationFailedException.class);
            assertThat(query(database, "SELECT id FROM theirs")).containsExactly("7");
            assertThat(hasTable(database, "extra")).isFalse();
        }
    }

    @Test
    void whatCannotBeTakenBackIsFinishedByTheSameCommandAndByNoOther() throws SQLException {
        Migration losing = migration(
                (op, words) -> {
                    op.dropColumn("customer", "name");
                    op.execute("INSERT INTO missing VALUES (1)");
                    op.createTable("extra", words.column("id", words.bigint()));
                },
                (op, words) -> {});
        try (TestDatabase database = DatabaseServers.h2().newDatabase()) {
            history(losing).on(database).upgrade("a");
            assertThatThrownBy(() -> history(losing).on(database).upgrade("head"))
                    .isInstanceOf(MigrationFailedException.class)
                    .extracting("waysOut")
                    .asString()
                    .contains("1 step of revision b stayed", "it goes on behind them");
            assertThatThrownBy(() -> history(losing).on(database).downgrade("-1"))
                    .isInstanceOf(InvalidTargetException.class)
                    .hasMessageContaining("an earlier run stopped inside revision b");
            database.execute("CREATE TABLE missing (id integer)");
            assertThat(history(losing).on(database).upgrade("head")).hasSize(1);
            assertThat(query(database, "SELECT id FROM missing")).containsExactly("1");
            assertThat(versions(database)).containsExactly("b");
            assertThat(history(losing).on(database).downgrade("a")).hasSize(1);
        }
    }

    @Test
    void stampSaysThatTheRestWasUndoneByHand() throws SQLException {
        Migration losing = migration(
                (op, words) -> {
                    op.dropColumn("customer", "name");
                    op.execute("INSERT INTO missing VALUES (1)");
                },
                (op, words) -> {});
        try (TestDatabase database = DatabaseServers.h2().newDatabase()) {
            history(losing).on(database).upgrade("a");
            assertThatThrownBy(() -> history(losing).on(database).upgrade("head"))
                    .isInstanceOf(MigrationFailedException.class);
            database.execute("ALTER TABLE customer ADD COLUMN name varchar(40)");
            history(losing).on(database).stamp(List.of("a"), false);
            assertThat(history(losing).on(database).downgrade("base")).hasSize(1);
        }
    }

    @Test
    void whereverARunIsCutOffTheSameCommandFinishesIt(@TempDir Path home) throws SQLException {
        int statements = statements(home.resolve("whole"), Integer.MAX_VALUE);
        assertThat(statements).isGreaterThan(12);
        for (int cut = 0; cut < statements; cut++) {
            Path file = home.resolve("cut" + cut);
            assertThat(statements(file, cut)).isEqualTo(cut + 1);
            try (TestDatabase database = new FileDatabase(file)) {
                history(MANY_STEPS).on(database).upgrade("head");
                assertThat(versions(database)).as("cut off at %d", cut).containsExactly("b");
                assertThat(query(database, "SELECT said FROM orders ORDER BY id"))
                        .as("cut off at %d", cut)
                        .containsExactly("one!", "two!", "three");
                assertThat(query(database, "SELECT status FROM customer")).containsExactly("NEW");
                assertThat(columns(database)).containsExactly("ID", "STATUS");
                assertThat(query(database, "SELECT remarks FROM information_schema.tables WHERE remarks <> ''"))
                        .isEmpty();
            }
        }
    }

    @Test
    void ofTwoMigratorsAtOnceOneRunsEverythingAndTheOtherFindsItDone() throws Exception {
        try (TestDatabase database = DatabaseServers.h2().newDatabase()) {
            CountDownLatch start = new CountDownLatch(1);
            Callable<Integer> migrator = () -> {
                start.await();
                return history(MANY_STEPS).on(database).upgrade("head").size();
            };
            ExecutorService threads = Executors.newFixedThreadPool(4);
            try {
                List<Future<Integer>> applied = new ArrayList<>();
                for (int count = 0; count < 4; count++) {
                    applied.add(threads.submit(migrator));
                }
                start.countDown();
                List<Integer> sizes = new ArrayList<>();
                for (Future<Integer> each : applied) {
                    sizes.add(each.get(1, TimeUnit.MINUTES));
                }
                assertThat(sizes).containsExactlyInAnyOrder(2, 0, 0, 0);
            } finally {
                threads.shutdownNow();
            }
            assertThat(versions(database)).containsExactly("b");
            assertThat(query(database, "SELECT said FROM orders ORDER BY id")).containsExactly("one!", "two!", "three");
        }
    }

    @Test
    void oneTransactionForTheRunIsRefused() throws SQLException {
        try (TestDatabase database = DatabaseServers.h2().newDatabase()) {
            TestHistory history = history(MANY_STEPS);
            history.with(history.options().withTransactionPerRun(true));
            assertThatThrownBy(() -> history.on(database).upgrade("head"))
                    .hasMessageContaining("one transaction for the whole run was asked for; nothing was run");
            assertThat(hasTable(database, "customer")).isFalse();
        }
    }

    /** Runs both revisions and ends the database before a statement of the second; returns how many were begun. */
    private static int statements(Path file, int cut) throws SQLException {
        AtomicInteger count = new AtomicInteger();
        try (TestDatabase database = new FileDatabase(file)) {
            history(MANY_STEPS).on(database).upgrade("a");
            database.execute("INSERT INTO customer VALUES (1, 'Ann')");
            try {
                history(MANY_STEPS)
                        .on(database, event -> {
                            if (event instanceof MigrationEvent.Executing && count.getAndIncrement() == cut) {
                                kill(database);
                            }
                        })
                        .upgrade("head");
            } catch (MigrationException cutOff) {
                assertThat(cut).isLessThan(count.get());
            }
        }
        return count.get();
    }

    private static void kill(TestDatabase database) {
        try (Connection connection = database.open();
                Statement statement = connection.createStatement()) {
            statement.execute("SHUTDOWN IMMEDIATELY");
        } catch (SQLException gone) {
            // That is what was asked for.
            return;
        }
    }

    private static List<String> columns(TestDatabase database) throws SQLException {
        return query(
                database,
                "SELECT column_name FROM information_schema.columns WHERE table_name = 'CUSTOMER'"
                        + " ORDER BY ordinal_position");
    }

    private record FileDatabase(Path file) implements TestDatabase {
        @Override
        public String url() {
            return "jdbc:h2:file:" + file.toAbsolutePath();
        }

        @Override
        public String user() {
            return "sa";
        }

        @Override
        public String password() {
            return "";
        }

        @Override
        public Connection open() throws SQLException {
            return DriverManager.getConnection(url(), user(), password());
        }

        @Override
        public void close() {
            kill(this);
        }
    }
}
