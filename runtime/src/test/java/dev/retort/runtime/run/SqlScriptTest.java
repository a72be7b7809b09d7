package dev.retort.runtime.run;

import static dev.retort.runtime.run.TestHistory.migration;
import static dev.retort.runtime.run.TestHistory.query;
import static dev.retort.runtime.run.TestHistory.versions;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Dialects;
import dev.retort.dialect.ServerVersion;
import dev.retort.dialect.token.SqlStatements;
import dev.retort.fixtures.database.DatabaseServer;
import dev.retort.fixtures.database.DatabaseServers;
import dev.retort.fixtures.database.TestDatabase;
import dev.retort.migration.Migration;
import dev.retort.runtime.InvalidTargetException;
import dev.retort.runtime.IrreversibleException;
import dev.retort.runtime.ScriptRefusedException;
import dev.retort.runtime.connection.ConnectedDialect;
import dev.retort.runtime.script.SqlScript;
import dev.retort.schema.DatabaseKind;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SqlScriptTest {
    private static final Migration CREATE = migration(
            (op, words) -> op.createTable("customer", words.column("id", words.bigint()), words.primaryKey("id")),
            (op, words) -> op.dropTable("customer"));

    private static final Migration FILL = migration(
            (op, words) -> {
                op.execute("INSERT INTO customer (id) VALUES (?) -- one", 1);
                op.addColumn(
                        "customer",
                        words.column("nick", words.varchar(20)).notNull().backfill("none"));
            },
            (op, words) -> {
                op.execute("DELETE FROM customer");
                op.dropColumn("customer", "nick");
            });

    private static final Dialect POSTGRESQL = Dialects.of(DatabaseKind.POSTGRESQL, ServerVersion.of(13, 0));

    static Stream<DatabaseServer> servers() {
        return DatabaseServers.all().stream();
    }

    private static TestHistory history() {
        return new TestHistory().revision("a", "", CREATE).revision("b", "a", FILL);
    }

    @Test
    @DisplayName("176: a transaction per revision, a comment before each, the version moved in it")
    void upgrade() {
        assertThat(history()
                        .script(POSTGRESQL)
                        .upgrade("head", List.of())
                        .lines()
                        .filter(line -> !line.isBlank()))
                .startsWith(
                        "-- retort upgrade base:head, for postgresql 13.0",
                        "BEGIN;",
                        "CREATE TABLE \"retort_version\" (\"version_num\" varchar(64) NOT NULL PRIMARY KEY);",
                        "COMMIT;",
                        "-- Running upgrade  -> a",
                        "BEGIN;")
                .containsSubsequence(
                        "INSERT INTO \"retort_version\" (\"version_num\") VALUES ('a');",
                        "COMMIT;",
                        "-- Running upgrade a -> b",
                        "BEGIN;",
                        "INSERT INTO customer (id) VALUES (1) -- one",
                        ";",
                        "UPDATE \"retort_version\" SET \"version_num\" = 'b' WHERE \"version_num\" = 'a';",
                        "COMMIT;");
    }

    @Test
    @DisplayName("176: ranges, cut ids, downgrades, stamps")
    void ranges() {
        SqlScript script = history().script(POSTGRESQL);
        assertThat(script.upgrade("a:b", List.of()))
                .startsWith("-- retort upgrade a:b,")
                .doesNotContain("CREATE TABLE")
                .contains("-- Running upgrade a -> b");
        assertThat(script.upgrade("current:head", List.of("a"))).startsWith("-- retort upgrade a:head,");
        assertThat(script.downgrade("b:base", List.of()))
                .containsSubsequence("-- Running downgrade b -> a", "-- Running downgrade a -> \n")
                .contains("DELETE FROM \"retort_version\" WHERE \"version_num\" = 'a';");
        assertThatThrownBy(() -> script.downgrade("-1", List.of())).isInstanceOf(InvalidTargetException.class);
        assertThat(script.stamp(List.of("b"), List.of())).contains("CREATE TABLE", "VALUES ('b');");
        assertThat(script.stamp(List.of("a:b"), List.of()))
                .doesNotContain("CREATE TABLE")
                .contains("= 'b' WHERE");
        assertThat(script.ensureVersion()).contains("CREATE TABLE \"retort_version\"");
    }

    @Test
    void refusesCodeAndWhatIsIrreversibleBeforeAnythingIsWritten() {
        Migration code = migration(
                (op, words) -> op.run("slugs from names", connection -> {}),
                (op, words) -> op.irreversible("no backup"));
        SqlScript script = new TestHistory()
                .revision("a", "", CREATE)
                .revision("b", "a", code)
                .script(POSTGRESQL);
        assertThatThrownBy(() -> script.upgrade("head", List.of()))
                .isInstanceOf(ScriptRefusedException.class)
                .hasMessageMatching("TestHistory, line \\d+: op.run\\(\"slugs from names\", ...\\) .*");
        assertThatThrownBy(() -> script.downgrade("b:a", List.of())).isInstanceOf(IrreversibleException.class);
    }

    @ParameterizedTest
    @MethodSource("servers")
    void aScriptDoesWhatARunDoes(DatabaseServer server) throws SQLException {
        try (TestDatabase database = server.newDatabase()) {
            Dialect dialect;
            try (Connection connection = database.open()) {
                dialect = ConnectedDialect.of(connection);
            }
            SqlScript script = history().script(dialect);
            execute(database, dialect, script.upgrade("head", List.of()));
            assertThat(versions(database)).containsExactly("b");
            assertThat(query(database, "SELECT nick FROM customer")).containsExactly("none");
            execute(database, dialect, script.downgrade("head:a", List.of()));
            assertThat(versions(database)).containsExactly("a");
            assertThat(history().on(database).upgrade("head")).hasSize(1);
        }
    }

    private static void execute(TestDatabase database, Dialect dialect, String script) throws SQLException {
        database.execute(SqlStatements.split(script, dialect.database()).toArray(String[]::new));
    }
}
