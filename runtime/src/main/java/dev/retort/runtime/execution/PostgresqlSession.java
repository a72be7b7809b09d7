package dev.retort.runtime.execution;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * PostgreSQL: settings that change the meaning of DDL are pinned; a group waits for locks a short time only, so that it
 * does not hold up everybody who queues behind it.
 */
final class PostgresqlSession extends PlainSession {
    private static final Set<String> PASSING = Set.of(
            "55P03", // lock_not_available
            "40P01", // deadlock_detected
            "40001"); // serialization_failure

    private final Map<String, String> settings = new LinkedHashMap<>();
    private final Duration lockTimeout;
    private final int isolation;

    PostgresqlSession(Connection connection, Duration lockTimeout) throws SQLException {
        super(connection);
        this.lockTimeout = lockTimeout;
        isolation = connection.getTransactionIsolation();
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        pin("TimeZone", "UTC");
        pin("standard_conforming_strings", "on");
        pin("lock_timeout", "0");
        pin("statement_timeout", "0");
        pin("idle_in_transaction_session_timeout", "0");
    }

    @Override
    public void begin(boolean suspendForeignKeys) throws SQLException {
        super.begin(suspendForeignKeys);
        execute("SET LOCAL lock_timeout = '" + lockTimeout.toMillis() + "ms'");
    }

    @Override
    public boolean isPassing(SQLException failure) {
        return failure.getSQLState() != null && PASSING.contains(failure.getSQLState());
    }

    @Override
    void restore(Connection closing) throws SQLException {
        for (Map.Entry<String, String> setting : settings.entrySet()) {
            execute("SET " + setting.getKey() + " = '" + setting.getValue().replace("'", "''") + "'");
        }
        closing.setTransactionIsolation(isolation);
        super.restore(closing);
    }

    private void pin(String setting, String value) throws SQLException {
        try (Statement statement = connection().createStatement();
                ResultSet rows = statement.executeQuery("SHOW " + setting)) {
            if (rows.next()) {
                settings.put(setting, rows.getString(1));
            }
        }
        execute("SET " + setting + " = '" + value + "'");
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection().createStatement()) {
            statement.execute(sql);
        }
    }
}
