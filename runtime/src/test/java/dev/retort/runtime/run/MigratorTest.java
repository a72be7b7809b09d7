package dev.retort.runtime.run;

import static dev.retort.runtime.run.CustomerHistory.CREATE;
import static dev.retort.runtime.run.CustomerHistory.ORDERS;
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
import dev.retort.runtime.MigratorLockedException;
import dev.retort.runtime.connection.ConnectedDialect;
import dev.retort.runtime.revision.RevisionScript;
import dev.retort.schema.DatabaseKind;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MigratorTest {
    static Stream<DatabaseServer> servers() {
        return DatabaseServers.withH2().stream();
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
    @DisplayName("stamp moves rows and runs nothing; the state of an empty database creates nothing")
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

    @ParameterizedTest
    @MethodSource("servers")
    void aSecondMigratorWaitsAndThenGivesUp(DatabaseServer server) throws SQLException {
        try (TestDatabase database = server.newDatabase()) {
            Migration nested = migration(
                    (op, words) -> op.run("a second one", connection -> assertThatThrownBy(
                                    () -> three().waiting(Duration.ofMillis(500))
                                            .on(database)
                                            .upgrade("head"))
                            .isInstanceOf(MigratorLockedException.class)
                            .hasMessageContaining("for more than 0s")
                            .extracting("waysOut")
                            .asString()
                            .contains("[run] wait")),
                    (op, words) -> {});
            assertThat(new TestHistory().revision("a", "", nested).on(database).upgrade("head"))
                    .hasSize(1);
        }
    }
}
