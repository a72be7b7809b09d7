package dev.retort.runtime.bookkeeping;

import dev.retort.dialect.Dialect;
import dev.retort.schema.ObjectName;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Whether a table is there, in its schema or the default one, and not merely somewhere on a search path. */
public final class TablePresence {
    private TablePresence() {}

    public static boolean exists(Connection connection, Dialect dialect, ObjectName table) throws SQLException {
        return switch (dialect.database()) {
            case POSTGRESQL ->
                any(
                        connection,
                        "SELECT 1 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace"
                                + " WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND c.relname = ?::name"
                                + " AND n.nspname = coalesce(?, current_schema())",
                        table.name(),
                        table.schema().orElse(null));
            case SQLITE ->
                any(
                        connection,
                        "SELECT 1 FROM sqlite_master WHERE type IN ('table', 'view')"
                                + " AND name = ? COLLATE NOCASE AND coalesce(?, '') IS NOT NULL",
                        table.name(),
                        table.schema().orElse(null));
            case H2, MARIADB, MYSQL -> listed(connection, dialect, table);
        };
    }

    private static boolean any(Connection connection, String query, String name, @Nullable String schema)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            statement.setString(2, schema);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static boolean listed(Connection connection, Dialect dialect, ObjectName table) throws SQLException {
        String schema = table.schema().map(dialect::stored).orElse(connection.getSchema());
        String name = dialect.stored(table.name());
        try (ResultSet rows = connection.getMetaData().getTables(connection.getCatalog(), schema, name, null)) {
            while (rows.next()) {
                // An underscore of the name stands for any letter in what the driver was asked.
                if (rows.getString("TABLE_NAME").equals(name)) {
                    return true;
                }
            }
            return false;
        }
    }
}
