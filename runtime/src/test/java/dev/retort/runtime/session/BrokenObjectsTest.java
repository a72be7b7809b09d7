package dev.retort.runtime.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.fixtures.database.DatabaseServers;
import dev.retort.fixtures.database.SqliteDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/** What SQLite lets a change break is found before the next user of the database finds it. */
class BrokenObjectsTest {
    @Test
    void findsViewsAndTriggersThatMissAColumn() throws SQLException {
        try (SqliteDatabase database = DatabaseServers.sqlite().newDatabase();
                Connection connection = DriverManager.getConnection(database.url())) {
            run(
                    connection,
                    "CREATE TABLE t (a TEXT, \"b c\" TEXT, d AS (a || 'x'))",
                    "CREATE TABLE watched (a TEXT)",
                    "CREATE TABLE quiet (a TEXT)",
                    "CREATE VIEW v AS SELECT a FROM t",
                    "CREATE TRIGGER copy AFTER UPDATE OF a ON watched BEGIN INSERT INTO t (\"b c\") VALUES (new.a); END");
            assertThat(BrokenObjects.of(connection)).isEmpty();

            run(connection, "ALTER TABLE t DROP COLUMN \"b c\"");

            assertThat(BrokenObjects.of(connection)).containsOnlyKeys("watched");
            assertThat(BrokenObjects.of(connection).get("watched")).contains("b c");
        }
    }

    @Test
    void looksAtNothingWhereThereAreNoViewsAndTriggers() throws SQLException {
        try (SqliteDatabase database = DatabaseServers.sqlite().newDatabase();
                Connection connection = DriverManager.getConnection(database.url())) {
            run(connection, "CREATE TABLE t (a TEXT)");
            assertThat(BrokenObjects.of(connection)).isEmpty();
        }
    }

    private static void run(Connection connection, String... statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
