package dev.retort.runtime.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.fixtures.database.DatabaseServer;
import dev.retort.fixtures.database.DatabaseServers;
import dev.retort.fixtures.database.PostgresServer;
import dev.retort.fixtures.database.TestDatabase;
import dev.retort.runtime.DatabaseAheadException;
import dev.retort.runtime.Retort;
import dev.retort.runtime.RetortConfiguration;
import dev.retort.runtime.SecondConnectionException;
import dev.retort.runtime.execution.MigrationEvent;
import dev.retort.runtime.revision.RevisionScript;
import dev.retort.runtime.run.TestPool;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RetortTest {
    static Stream<DatabaseServer> servers() {
        return DatabaseServers.all().stream();
    }

    private static RetortConfiguration application(TestDatabase database) {
        return application(TestDataSource.of(database));
    }

    private static RetortConfiguration application(TestDataSource source) {
        return Retort.configure().dataSource(source).packages("dev.retort.runtime.library");
    }

    @ParameterizedTest
    @MethodSource("servers")
    void rowsSurviveAMigration(DatabaseServer server) throws SQLException {
        try (TestDatabase database = server.newDatabase()) {
            Retort retort = application(database).load();
            retort.upgrade("3f2a");
            database.execute("INSERT INTO customer (id, name) VALUES (1, 'Ann')");

            retort.upgrade("8c1d");

            assertThat(first(database, "SELECT nick FROM customer WHERE id = 1"))
                    .isEqualTo("ann");
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void whereTheDatabaseIs(DatabaseServer server) throws SQLException {
        try (TestDatabase database = server.newDatabase()) {
            List<String> told = new ArrayList<>();
            Retort retort = application(database)
                    .options(options -> options.withArguments(Map.of("tenant", "acme")))
                    .listener(event -> {
                        if (event instanceof MigrationEvent.OfRevision of) {
                            told.add(event.getClass().getSimpleName() + of.from() + of.to());
                        }
                    })
                    .load();
            assertThat(retort.current()).isEmpty();
            assertThat(retort.isAtHead()).isFalse();
            assertThat(retort.heads()).containsExactly("a91b");
            assertThat(retort.history()).extracting(RevisionScript::id).containsExactly("a91b", "8c1d", "3f2a");

            assertThat(retort.upgrade("head")).hasSize(3);
            assertThat(retort.upgrade("head")).isEmpty();
            assertThat(retort.isAtHead()).isTrue();
            assertThat(retort.pending()).isEmpty();
            assertThat(first(database, "SELECT name FROM customer WHERE id = 0"))
                    .isEqualTo("acme");
            assertThat(told).startsWith("Started[][3f2a]", "Finished[][3f2a]").hasSize(6);

            assertThat(retort.downgrade("-1")).extracting(RevisionScript::id).containsExactly("a91b");
            assertThat(retort.pending()).extracting(RevisionScript::id).containsExactly("a91b");
            assertThat(retort.sql("current:head")).contains("'acme'").doesNotContain("CREATE TABLE");
            assertThat(retort.sql("head")).contains("CREATE TABLE");
            retort.stamp("a91b");
            assertThat(retort.current()).containsExactly("a91b");
            database.execute("UPDATE retort_version SET version_num = 'newer'");
            assertThat(retort.isAtHead()).isFalse();
            assertThatThrownBy(retort::pending).isInstanceOf(DatabaseAheadException.class);
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void applicationsThatStartTogetherShareTheWork(DatabaseServer server) throws Exception {
        try (TestDatabase database = server.newDatabase()) {
            List<Future<List<RevisionScript>>> runs =
                    together(3, () -> application(database).load());
            List<RevisionScript> done = new ArrayList<>();
            for (Future<List<RevisionScript>> run : runs) {
                done.addAll(run.get());
            }
            assertThat(done).extracting(RevisionScript::id).containsExactlyInAnyOrder("3f2a", "8c1d", "a91b");
        }
    }

    @Test
    void threadsTakeTurnsSoThatTwoConnectionsAreEnough() throws Exception {
        try (TestDatabase database = PostgresServer.newest().newDatabase()) {
            TestPool pool = new TestPool(database, 2);
            Retort retort = application(new TestDataSource(pool)).load();
            List<RevisionScript> done = new ArrayList<>();
            for (Future<List<RevisionScript>> run : together(6, () -> retort)) {
                done.addAll(run.get());
            }
            assertThat(done).extracting(RevisionScript::id).containsExactlyInAnyOrder("3f2a", "8c1d", "a91b");
            assertThat(pool.available()).isEqualTo(2);
        }
    }

    @Test
    void whoTakesConnectionsFromAnotherFailsWithNothingDone() throws Exception {
        try (TestDatabase database = PostgresServer.newest().newDatabase()) {
            TestPool pool = new TestPool(database, 2);
            int refused = 0;
            for (Future<List<RevisionScript>> run :
                    together(4, () -> application(new TestDataSource(pool)).load())) {
                try {
                    run.get(60, TimeUnit.SECONDS);
                } catch (ExecutionException failed) {
                    assertThat(failed)
                            .hasCauseInstanceOf(SecondConnectionException.class)
                            .hasMessageContaining("no second connection within 5 s")
                            .hasMessageContaining("nothing was run");
                    refused++;
                }
            }
            assertThat(pool.available()).isEqualTo(2);
            List<String> current = List.copyOf(application(database).load().current());
            assertThat(current).isEqualTo(refused == 4 ? List.of() : List.of("a91b"));
        }
    }

    @Test
    void whereThePoolGivesOneConnectionOnlyTheLockHasAPlaceOfItsOwn() throws Exception {
        try (TestDatabase database = PostgresServer.newest().newDatabase()) {
            TestPool one = new TestPool(database, 1);
            Retort retort = application(new TestDataSource(one))
                    .lockDataSource(TestDataSource.of(database))
                    .load();
            assertThat(retort.upgrade("head")).hasSize(3);
            assertThat(one.available()).isOne();
        }
    }

    /** All of them begin before one is done. */
    private static List<Future<List<RevisionScript>>> together(int threads, Supplier<Retort> application)
            throws InterruptedException {
        ExecutorService running = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<List<RevisionScript>>> upgrades =
                    Collections.nCopies(threads, () -> application.get().upgrade("head"));
            return running.invokeAll(upgrades);
        } finally {
            running.shutdownNow();
        }
    }

    @Test
    void aDatabaseMustBeSaid() {
        assertThatThrownBy(() -> Retort.configure().load())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("dataSource");
    }

    private static String first(TestDatabase database, String sql) throws SQLException {
        try (var connection = database.open();
                var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : "";
        }
    }
}
