package dev.retort.runtime.run;

import static dev.retort.runtime.run.TestHistory.hasTable;
import static dev.retort.runtime.run.TestHistory.migration;
import static dev.retort.runtime.run.TestHistory.versions;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.fixtures.database.DatabaseServer;
import dev.retort.fixtures.database.DatabaseServers;
import dev.retort.fixtures.database.PostgresServer;
import dev.retort.fixtures.database.TestDatabase;
import dev.retort.migration.Migration;
import dev.retort.runtime.MigrationFailedException;
import dev.retort.runtime.PreflightException;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SingleTransactionTest {
    private static final Migration CREATE = migration(
            (op, words) -> {
                op.createEnum("state", "NEW");
                op.createTable(
                        "customer",
                        words.column("id", words.bigint()),
                        words.column("name", words.varchar(40)),
                        words.primaryKey("id"));
            },
            (op, words) -> {
                op.dropTable("customer");
                op.dropEnum("state");
            });

    static Stream<DatabaseServer> servers() {
        return DatabaseServers.all().stream();
    }

    static Stream<? extends DatabaseServer> postgresql() {
        return PostgresServer.selected().stream();
    }

    private static TestHistory history(Migration... migrations) {
        TestHistory history = new TestHistory().revision("a", "", CREATE);
        String parent = "a";
        for (Migration migration : migrations) {
            String id = Character.toString(parent.charAt(0) + 1);
            history.revision(id, parent, migration);
            parent = id;
        }
        return history.with(history.options().withTransactionPerRun(true));
    }

    private static Migration up(TestHistory.Body body) {
        return migration(body, (op, words) -> {});
    }

    @ParameterizedTest
    @MethodSource("servers")
    void aFailureUndoesTheRevisionsBeforeIt(DatabaseServer server) throws SQLException {
        try (TestDatabase database = server.newDatabase()) {
            Migration broken = up((op, words) -> op.execute("INSERT INTO nowhere VALUES (1)"));
            assertThatThrownBy(() -> history(broken).on(database).upgrade("head"))
                    .isInstanceOf(MigrationFailedException.class);
            assertThat(hasTable(database, "customer")).isFalse();
            assertThat(hasTable(database, "retort_version")).isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("postgresql")
    void aStepThatNeedsToBeAloneIsFoundBeforeAnythingRuns(DatabaseServer server) throws SQLException {
        refused(
                server,
                "\"create index ix_name on customer (name)\" of revision b (say b) cannot run in a transaction",
                up((op, words) ->
                        op.createIndex("customer", words.index("name").named("ix_name"), words.concurrently())));
        refused(
                server,
                "of revision b (say b) cannot run in a transaction",
                up((op, words) -> op.execute("CREATE INDEX CONCURRENTLY ix ON customer (name)")));
        refused(
                server,
                "of revision b (say b) commits after every batch",
                up((op, words) -> op.backfill("customer", "name", words.sql("'x'"), words.inBatchesOf(10))));
    }

    @ParameterizedTest
    @MethodSource("postgresql")
    void aNewLabelThatALaterRevisionUsesIsFoundToo(DatabaseServer server) throws SQLException {
        Migration label = up((op, words) -> op.addEnumValue("state", "PAID"));
        Migration use = up((op, words) -> op.execute("SELECT 'PAID'::state"));
        try (TestDatabase database = server.newDatabase()) {
            history().on(database).upgrade("head");
            assertThatThrownBy(() -> history(label, use).on(database).upgrade("head"))
                    .isInstanceOf(PreflightException.class)
                    .hasMessageContaining("of revision c (say c) needs what comes before it to be committed");
            assertThat(versions(database)).containsExactly("a");
            history(label).on(database).upgrade("head");
            assertThat(versions(database)).containsExactly("b");
        }
    }

    private static void refused(DatabaseServer server, String saying, Migration migration) throws SQLException {
        try (TestDatabase database = server.newDatabase()) {
            assertThatThrownBy(() -> history(migration).on(database).upgrade("head"))
                    .isInstanceOf(PreflightException.class)
                    .hasMessageContaining(saying)
                    .hasMessageContaining("line ")
                    .hasMessageEndingWith("nothing was run");
            assertThat(hasTable(database, "customer")).isFalse();
        }
    }
}
