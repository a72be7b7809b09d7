package dev.retort.runtime.session;

import dev.retort.runtime.UnusableConnectionException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** What only one connection of SQLite sees, and what would be taken for an object of the database, or lost with one. */
final class TemporaryObjects {
    private static final String IN_THE_WAY = "SELECT type || ' ' || name FROM sqlite_temp_schema AS own"
            + " WHERE type = 'trigger' OR (type IN ('table', 'view') AND EXISTS (SELECT 1 FROM main.sqlite_schema AS other"
            + " WHERE other.name = own.name COLLATE NOCASE)) ORDER BY 1";

    private TemporaryObjects() {}

    /**
     * A temporary table hides the one of the same name, and a rebuild would drop a temporary trigger of its table.
     *
     * @throws UnusableConnectionException naming them
     */
    static void requireNoneInTheWay(Connection connection) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(IN_THE_WAY)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        if (!found.isEmpty()) {
            throw new UnusableConnectionException(
                    "the connection Retort was given has temporary objects that stand in the way of tables of the database ("
                            + String.join(", ", found) + "); nothing was run",
                    List.of("drop them, or give Retort a connection of its own"));
        }
    }
}
