package dev.retort.runtime.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.fixtures.database.DatabaseServer;
import dev.retort.fixtures.database.DatabaseServers;
import dev.retort.fixtures.database.PostgresServer;
import dev.retort.fixtures.database.SqliteDatabase;
import dev.retort.fixtures.database.TestDatabase;
import dev.retort.runtime.run.Unclosable;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A connection that was lent has its settings back when the session ends. */
class SessionSettingsTest {
    static Stream<? extends DatabaseServer> servers() {
        return PostgresServer.selected().stream();
    }

    @ParameterizedTest
    @MethodSource("servers")
    void onPostgresqlWhatChangesTheMeaningOfStatements(DatabaseServer server) throws SQLException {
        try (TestDatabase database = server.newDatabase();
                Connection connection = database.open();
                Statement statement = connection.createStatement()) {
            statement.execute("SET TimeZone = 'Asia/Tokyo'");
            PostgresqlSession session = new PostgresqlSession(Unclosable.of(connection), Duration.ofSeconds(1));
            assertThat(first(statement, "SHOW TimeZone")).isEqualTo("UTC");
            session.close();
            assertThat(first(statement, "SHOW TimeZone")).isEqualTo("Asia/Tokyo");
        }
    }

    @Test
    void onSqliteForeignKeys() throws SQLException {
        try (SqliteDatabase database = DatabaseServers.sqlite().newDatabase();
                Connection connection = DriverManager.getConnection(database.url() + "?foreign_keys=true");
                Statement statement = connection.createStatement()) {
            SqliteSession session = new SqliteSession(connection, Duration.ofSeconds(1));
            session.begin(true);
            assertThat(first(statement, "PRAGMA foreign_keys")).isEqualTo("0");
            session.rollback();
            assertThat(first(statement, "PRAGMA foreign_keys")).isEqualTo("1");
        }
    }

    private static String first(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
