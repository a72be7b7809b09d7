package dev.retort.runtime.session;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is wrong with the foreign keys of a SQLite database, by what a person would call it, with the number of rows. */
record ForeignKeyViolations(Map<String, Integer> counts) {
    static final ForeignKeyViolations NONE = new ForeignKeyViolations(Map.of());

    static ForeignKeyViolations of(Connection connection) throws SQLException {
        Map<String, Integer> counts = new TreeMap<>();
        for (String table : tables(connection)) {
            // One by one: a key whose target is not unique makes the question fail, and for its own table only.
            String check = "PRAGMA main.foreign_key_check('" + table.replace("'", "''") + "')";
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(check)) {
                while (rows.next()) {
                    String target = rows.getString(3);
                    counts.merge("rows of " + table + " that reference rows of " + target, 1, Integer::sum);
                }
            } catch (SQLException mismatch) {
                counts.merge(
                        "a foreign key of " + table + " whose target is no key (" + mismatch.getMessage() + ")",
                        1,
                        Integer::sum);
            }
        }
        return new ForeignKeyViolations(counts);
    }

    /**
     * Compares with what was wrong before.
     *
     * @throws SQLException when something is wrong that was not, or with more rows
     */
    void requireNothingBeyond(ForeignKeyViolations before) throws SQLException {
        for (Map.Entry<String, Integer> now : counts.entrySet()) {
            if (now.getValue() > before.counts.getOrDefault(now.getKey(), 0)) {
                boolean rows = now.getKey().startsWith("rows of ");
                throw new SQLException(
                        rows
                                ? now.getKey() + " that do not exist would be left behind (" + now.getValue() + " rows)"
                                : now.getKey() + " would be left behind; drop or change that foreign key first");
            }
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        String query = "SELECT DISTINCT m.name FROM main.sqlite_schema m, pragma_foreign_key_list(m.name, 'main')"
                + " WHERE m.type = 'table' ORDER BY 1";
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }
}
