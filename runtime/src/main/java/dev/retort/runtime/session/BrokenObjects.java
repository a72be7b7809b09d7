package dev.retort.runtime.session;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Views and tables of SQLite that cannot be used any more. SQLite takes a change that leaves a view or the body of a
 * trigger without a column it mentions, and only the next SELECT or INSERT finds out; explaining one finds out now, and
 * touches no row.
 */
final class BrokenObjects {
    private final Connection connection;

    private BrokenObjects(Connection connection) {
        this.connection = connection;
    }

    /** What is wrong, by the name of the table or view. */
    static Map<String, String> of(Connection connection) throws SQLException {
        return new BrokenObjects(connection).find();
    }

    private Map<String, String> find() throws SQLException {
        Map<String, String> broken = new TreeMap<>();
        for (String view : names("SELECT name FROM main.sqlite_schema WHERE type = 'view'")) {
            explain("SELECT * FROM " + quoted(view), view, broken);
        }
        // Virtual tables have statements of another kind, and modules that may not be there.
        for (String table :
                names("SELECT name FROM main.sqlite_schema WHERE type = 'table' AND sql LIKE 'CREATE TABLE%'"
                        + " AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'")) {
            String columns =
                    names("SELECT name FROM pragma_table_xinfo('" + table.replace("'", "''") + "') WHERE hidden = 0")
                            .stream()
                            .map(column -> quoted(column) + " = " + quoted(column))
                            .collect(Collectors.joining(", "));
            explain("INSERT INTO " + quoted(table) + " DEFAULT VALUES", table, broken);
            explain("UPDATE " + quoted(table) + " SET " + columns, table, broken);
            explain("DELETE FROM " + quoted(table), table, broken);
        }
        return broken;
    }

    private void explain(String sql, String name, Map<String, String> broken) {
        try (Statement statement = connection.createStatement()) {
            statement.execute("EXPLAIN " + sql);
        } catch (SQLException failure) {
            broken.putIfAbsent(name, String.valueOf(failure.getMessage()));
        }
    }

    private List<String> names(String query) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
