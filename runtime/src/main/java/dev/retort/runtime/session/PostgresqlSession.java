package dev.retort.runtime.session;

import dev.retort.runtime.connection.PinnedSettings;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

/**
 * PostgreSQL: settings that change the meaning of DDL are pinned; a group waits for locks a short time only, so that it
 * does not hold up everybody who queues behind it.
 */
final class PostgresqlSession extends PlainSession {
    private static final String SEARCH_PATH = "search_path";

    private static final Map<String, String> PINNED = Map.of(
            "TimeZone",
            "UTC",
            SEARCH_PATH,
            "",
            "standard_conforming_strings",
            "on",
            "lock_timeout",
            "0",
            "statement_timeout",
            "0",
            "transaction_timeout",
            "0",
            "idle_session_timeout",
            "0",
            "idle_in_transaction_session_timeout",
            "0",
            // A server would go on with a long statement whose client is gone.
            "client_connection_check_interval",
            "1s");

    private static final Set<String> PASSING = Set.of(
            "55P03", // lock_not_available
            "40P01", // deadlock_detected
            "40001"); // serialization_failure

    private final PinnedSettings settings;
    private final Duration lockTimeout;
    private final int isolation;

    PostgresqlSession(Connection connection, Duration lockTimeout) throws SQLException {
        super(connection);
        this.lockTimeout = lockTimeout;
        isolation = connection.getTransactionIsolation();
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        settings = PinnedSettings.of(connection, PINNED);
    }

    @Override
    public void pinSettings() throws SQLException {
        settings.pin();
    }

    @Override
    public void begin(boolean suspendForeignKeys) throws SQLException {
        super.begin(suspendForeignKeys);
        execute("SET LOCAL lock_timeout = '" + lockTimeout.toMillis() + "ms'");
    }

    @Override
    public void beginBookkeeping() throws SQLException {
        settings.pinInTransaction(SEARCH_PATH);
    }

    @Override
    public boolean leavesPartsOfFailures() {
        return true;
    }

    @Override
    public boolean isPassing(SQLException failure) {
        return failure.getSQLState() != null && PASSING.contains(failure.getSQLState());
    }

    @Override
    void restore(Connection closing) throws SQLException {
        settings.restore();
        closing.setTransactionIsolation(isolation);
        super.restore(closing);
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection().createStatement()) {
            statement.execute(sql);
        }
    }
}
