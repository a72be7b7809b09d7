package dev.retort.runtime.setaside;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A database in memory with tables that have nothing but the names of their columns. SQLite does not record what a view or
 * trigger needs; explaining a statement that uses it finds out, and here what it needs can be left out.
 */
final class SqliteScratch implements AutoCloseable {
    private final Connection scratch;

    private SqliteScratch(Connection scratch) {
        this.scratch = scratch;
    }

    /**
     * Those of the objects that do not work over these tables.
     *
     * @param beside a connection from whose driver the scratch database comes
     * @param tables the names of their columns, by name
     */
    static Set<SqliteObject> broken(Connection beside, Map<String, List<String>> tables, List<SqliteObject> objects)
            throws SQLException {
        try (SqliteScratch scratch =
                new SqliteScratch(driver(beside).connect("jdbc:sqlite::memory:", new Properties()))) {
            return scratch.broken(tables, objects);
        }
    }

    /** The driver that the connection came from, whatever class loader it lives in. */
    private static Driver driver(Connection connection) throws SQLException {
        try {
            ClassLoader loader = connection.getMetaData().getClass().getClassLoader();
            return Class.forName("org.sqlite.JDBC", true, loader)
                    .asSubclass(Driver.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new SQLException("the connection to SQLite does not come from its driver", e);
        }
    }

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private Set<SqliteObject> broken(Map<String, List<String>> tables, List<SqliteObject> objects) {
        tables.forEach((table, columns) -> works("CREATE TABLE " + quoted(table)
                + columns.stream().map(SqliteScratch::quoted).collect(Collectors.joining(", ", " (", ")"))));
        Set<SqliteObject> broken = new TreeSet<>(Comparator.comparing(SqliteObject::described));
        for (SqliteObject object : objects) {
            if (!object.trigger() && !works(object.sql())) {
                broken.add(object);
            }
        }
        for (SqliteObject object : objects) {
            boolean works = object.trigger() ? worksAlone(object) : explains("SELECT * FROM " + quoted(object.name()));
            if (!works) {
                broken.add(object);
            }
        }
        return broken;
    }

    /** Other triggers would be compiled with it. */
    private boolean worksAlone(SqliteObject trigger) {
        String table = quoted(trigger.table());
        boolean works = works(trigger.sql())
                && switch (trigger.event()) {
                    case "insert" -> explains("INSERT INTO " + table + " SELECT * FROM " + table);
                    case "update" -> explains("UPDATE " + table + " SET " + assignments(trigger.table()));
                    default -> explains("DELETE FROM " + table);
                };
        works(trigger.drop());
        return works;
    }

    private String assignments(String table) {
        List<String> assignments = new ArrayList<>();
        try (Statement statement = scratch.createStatement();
                ResultSet columns = statement.executeQuery("PRAGMA table_info(" + quoted(table) + ")")) {
            while (columns.next()) {
                String column = quoted(columns.getString("name"));
                assignments.add(column + " = " + column);
            }
        } catch (SQLException ofAViewThatIsBroken) {
            // Explaining the statement says the same.
            return "";
        }
        return String.join(", ", assignments);
    }

    private boolean explains(String sql) {
        return works("EXPLAIN " + sql);
    }

    private boolean works(String sql) {
        try (Statement statement = scratch.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
            return true;
        } catch (SQLException refused) {
            return false;
        }
    }

    @Override
    public void close() throws SQLException {
        scratch.close();
    }
}
