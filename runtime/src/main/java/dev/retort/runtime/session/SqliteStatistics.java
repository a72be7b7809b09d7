package dev.retort.runtime.session;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.TreeSet;

/** What ANALYZE has found out about tables: it goes with a table that is dropped, and a rebuild drops one. */
final class SqliteStatistics {
    private SqliteStatistics() {}

    /** The tables that statistics are there of. */
    static Set<String> tables(Connection connection) throws SQLException {
        Set<String> kept = names(connection, "SELECT name FROM main.sqlite_schema WHERE name = 'sqlite_stat1'");
        return kept.isEmpty() ? Set.of() : names(connection, "SELECT DISTINCT tbl FROM main.sqlite_stat1");
    }

    /** Gathers anew those of tables that have lost theirs. */
    static void restore(Connection connection, Set<String> before) throws SQLException {
        Set<String> lost = new TreeSet<>(before);
        lost.removeAll(tables(connection));
        lost.retainAll(
                lost.isEmpty()
                        ? Set.of()
                        : names(connection, "SELECT name FROM main.sqlite_schema WHERE type = 'table'"));
        for (String table : lost) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("ANALYZE main.\"" + table.replace("\"", "\"\"") + '"');
            }
        }
    }

    private static Set<String> names(Connection connection, String query) throws SQLException {
        Set<String> names = new TreeSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }
}
