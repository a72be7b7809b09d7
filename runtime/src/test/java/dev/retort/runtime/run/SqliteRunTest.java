package dev.retort.runtime.run;

import static dev.retort.runtime.run.TestHistory.migration;
import static dev.retort.runtime.run.TestHistory.query;
import static dev.retort.runtime.run.TestHistory.versions;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.fixtures.database.DatabaseServers;
import dev.retort.fixtures.database.SqliteDatabase;
import dev.retort.migration.Ddl;
import dev.retort.migration.Migration;
import dev.retort.runtime.MigrationFailedException;
import dev.retort.runtime.MigratorLockedException;
import dev.retort.runtime.catalog.LiveObjects;
import dev.retort.runtime.compile.MigrationClasses;
import dev.retort.runtime.compile.MigrationCompiler;
import dev.retort.runtime.compile.RuntimeLocation;
import dev.retort.runtime.execution.ExecutionOptions;
import dev.retort.runtime.execution.MigrationListener;
import dev.retort.runtime.revision.RevisionGraph;
import dev.retort.runtime.revision.RevisionSources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only SQLite needs: rebuilt tables that other tables point to, one writer at a time. */
class SqliteRunTest {
    private static final Migration CREATE = migration(
            (op, words) -> {
                op.createTable(
                        "customer",
                        words.column("id", words.integer()).identity(),
                        words.column("name", words.varchar(40)),
                        words.primaryKey("id"));
                op.createTable(
                        "orders",
                        words.column("id", words.integer()).identity(),
                        words.column("customer_id", words.integer()).notNull(),
                        words.primaryKey("id"),
                        words.foreignKey("customer_id")
                                .references("customer", "id")
                                .onDelete(Ddl.CASCADE));
            },
            (op, words) -> {
                op.dropTable("orders");
                op.dropTable("customer");
            });

    private static final Migration REBUILD = migration(
            (op, words) -> {
                op.alterColumn("customer", "name", words.notNull().backfill("nobody"));
                op.addCheck("customer", words.check("name <> ''").named("ck_name"));
            },
            (op, words) -> {
                op.dropCheck("customer", words.named("ck_name"));
                op.alterColumn("customer", "name", words.nullable());
            });

    private static TestHistory history() {
        return new TestHistory().revision("a", "", CREATE).revision("b", "a", REBUILD);
    }

    private static Migrator enforcing(SqliteDatabase database, TestHistory history) {
        return history.on(() -> DriverManager.getConnection(database.url() + "?foreign_keys=true"));
    }

    @Test
    void aRebuildKeepsTheRowsOfTablesThatPointToIt() throws SQLException {
        try (SqliteDatabase database = DatabaseServers.sqlite().newDatabase()) {
            enforcing(database, history()).upgrade("a");
            database.execute(
                    "INSERT INTO customer (id, name) VALUES (1, 'Ann'), (2, NULL)",
                    "INSERT INTO orders (id, customer_id) VALUES (1, 1), (2, 2)");
            enforcing(database, history()).upgrade("head");
            assertThat(query(database, "SELECT name FROM customer ORDER BY id")).containsExactly("Ann", "nobody");
            assertThat(query(database, "SELECT id FROM orders ORDER BY id")).containsExactly("1", "2");
            enforcing(database, history()).downgrade("a");
            assertThat(query(database, "SELECT id FROM orders ORDER BY id")).containsExactly("1", "2");
            assertThat(versions(database)).containsExactly("a");
        }
    }

    @Test
    void rowsThatWouldPointAtNothingFailTheRevisionAndOldOnesDoNot() throws SQLException {
        Migration orphaning = migration(
                (op, words) -> {
                    op.execute("DELETE FROM customer WHERE id = 1");
                    op.addCheck("customer", words.check("name <> ''").named("ck_name"));
                },
                (op, words) -> {});
        try (SqliteDatabase database = DatabaseServers.sqlite().newDatabase()) {
            TestHistory history = new TestHistory().revision("a", "", CREATE).revision("b", "a", orphaning);
            history.on(database).upgrade("a");
            database.execute(
                    "INSERT INTO customer (id, name) VALUES (1, 'Ann')",
                    "INSERT INTO orders (id, customer_id) VALUES (1, 1), (2, 7)");
            assertThatThrownBy(() -> history.on(database).upgrade("head"))
                    .isInstanceOf(MigrationFailedException.class)
                    .hasMessageContaining("orders");
            assertThat(query(database, "SELECT name FROM customer")).containsExactly("Ann");
            assertThat(versions(database)).containsExactly("a");
            assertThat(history().on(database).upgrade("head")).hasSize(1);
        }
    }

    @Test
    void aWriterThatDoesNotEndIsToldAfterTheWait() throws SQLException {
        try (SqliteDatabase database = DatabaseServers.sqlite().newDatabase()) {
            history().on(database).upgrade("a");
            try (Connection writer = database.open();
                    Statement statement = writer.createStatement()) {
                statement.execute("BEGIN IMMEDIATE");
                assertThatThrownBy(() -> history()
                                .waiting(Duration.ofMillis(300))
                                .on(database)
                                .stamp(List.of("head"), false))
                        .isInstanceOf(MigratorLockedException.class);
                statement.execute("ROLLBACK");
            }
        }
    }

    @Test
    void sourcesAreReadCompiledAndRun(@TempDir Path project) throws IOException, SQLException {
        Path versions = Files.createDirectories(project.resolve("db/migration"));
        Files.writeString(versions.resolve("V1.java"), """
                package db.migration;
                import dev.retort.migration.Migration;
                import dev.retort.migration.Operations;
                import dev.retort.migration.Revision;
                @Revision(id = "a", message = "create customer")
                public final class V1 implements Migration {
                  @Override public void upgrade(Operations op) {
                    op.createTable("customer", column("id", bigint()), column("name", varchar(40)), primaryKey("id"));
                    op.run("fill", connection -> {
                      try (var insert = connection.prepareStatement("INSERT INTO customer VALUES (1, 'Ann')")) {
                        insert.executeUpdate();
                      }
                    });
                  }
                  @Override public void downgrade(Operations op) {
                    op.execute("nonsense");
                    op.dropTable("customer");
                  }
                }
                """);
        RevisionGraph graph = RevisionSources.graph(List.of(versions));
        Path compiled = new MigrationCompiler(RuntimeLocation.jars(), project.resolve("cache"), "test")
                .compile(graph.revisions());
        try (SqliteDatabase database = DatabaseServers.sqlite().newDatabase();
                MigrationClasses classes = MigrationClasses.in(
                        compiled, List.of(), List.of(), getClass().getClassLoader())) {
            Migrator migrator = new Migrator(
                    database::open,
                    graph,
                    classes::instance,
                    ExecutionOptions.defaults(),
                    LiveObjects.unread(),
                    MigrationListener.silent());
            migrator.upgrade("head");
            assertThat(query(database, "SELECT name FROM customer")).containsExactly("Ann");
            assertThatThrownBy(() -> migrator.downgrade("base"))
                    .isInstanceOf(MigrationFailedException.class)
                    .hasMessageStartingWith("V1, line 16: revision a (create customer) failed: ")
                    .hasMessageContaining("nonsense");
        }
    }
}
