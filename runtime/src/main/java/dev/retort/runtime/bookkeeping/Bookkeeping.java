package dev.retort.runtime.bookkeeping;

import dev.retort.dialect.Dialect;
import dev.retort.runtime.execution.ExecutionOptions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The two tables that Retort keeps in a database. */
public record Bookkeeping(Dialect dialect, VersionTable versions, HistoryTable history) {
    public static Bookkeeping of(Dialect dialect, ExecutionOptions options) {
        return new Bookkeeping(
                dialect,
                new VersionTable(dialect, options.versionTableName()),
                new HistoryTable(dialect, options.historyTableName()));
    }

    /** The same tables after a committed revision: they are there. */
    public Bookkeeping found() {
        return new Bookkeeping(dialect, versions.found(), history.found());
    }

    /** Creates what is missing, in the transaction of the connection. */
    public void ensure(Connection connection) throws SQLException {
        if (!versions.exists(connection)) {
            ensureSchema(connection);
            execute(connection, versions.createStatement());
        }
        ensureHistory(connection);
    }

    /** Creates the history when it is missing. */
    public void ensureHistory(Connection connection) throws SQLException {
        if (!history.exists(connection)) {
            ensureSchema(connection);
            execute(connection, history.createStatement());
        }
    }

    /** Only when it is missing: to ask for it with IF NOT EXISTS takes a right that the user may not have. */
    private void ensureSchema(Connection connection) throws SQLException {
        if (versions.name().schema().isEmpty() || !dialect.capabilities().schemas()) {
            return;
        }
        String schema = versions.name().schema().get();
        try (ResultSet schemas = connection.getMetaData().getSchemas()) {
            while (schemas.next()) {
                if (schemas.getString(1).equals(schema)) {
                    return;
                }
            }
        }
        execute(connection, "CREATE SCHEMA " + dialect.quoted(schema));
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
