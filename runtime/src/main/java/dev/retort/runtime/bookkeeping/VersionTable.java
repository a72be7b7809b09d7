package dev.retort.runtime.bookkeeping;

import dev.retort.dialect.Dialect;
import dev.retort.runtime.DatabaseException;
import dev.retort.runtime.InvalidTargetException;
import dev.retort.runtime.VersionChangedException;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Literal;
import dev.retort.schema.ObjectName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The table that says where a database is: a row per head, and nothing else. */
public final class VersionTable {
    private static final int LONGEST_ID = 64;
    private static final String COLUMN = "version_num";

    private final Dialect dialect;
    private final ObjectName name;
    private final boolean found;

    public VersionTable(Dialect dialect, ObjectName name) {
        this(dialect, name, false);
    }

    private VersionTable(Dialect dialect, ObjectName name, boolean found) {
        this.dialect = dialect;
        this.name = name;
        this.found = found;
    }

    /** The same table, which is known to be there: it is not looked for again. */
    VersionTable found() {
        return new VersionTable(dialect, name, true);
    }

    public ObjectName name() {
        return name;
    }

    public boolean exists(Connection connection) {
        try {
            return found || TablePresence.exists(connection, dialect, name);
        } catch (SQLException e) {
            throw new DatabaseException("cannot look for " + name, e);
        }
    }

    /**
     * The ids in the table; none when there is no table. Nothing is created.
     *
     * @throws InvalidTargetException when an id is there twice
     */
    public SortedSet<String> rows(Connection connection) {
        List<String> ids = ids(connection);
        SortedSet<String> distinct = new TreeSet<>(ids);
        if (distinct.size() != ids.size()) {
            distinct.forEach(ids::remove);
            throw new InvalidTargetException(
                    name + " holds " + String.join(", ", new TreeSet<>(ids)) + " more than once",
                    List.of("say where the database is: retort stamp --purge " + ids.get(0)));
        }
        return distinct;
    }

    /** The ids as they are, for who is about to replace them. */
    public SortedSet<String> rowsOfAnyKind(Connection connection) {
        return new TreeSet<>(ids(connection));
    }

    private List<String> ids(Connection connection) {
        List<String> ids = new ArrayList<>();
        if (!exists(connection)) {
            return ids;
        }
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT " + column() + " FROM " + dialect.quoted(name))) {
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
        } catch (SQLException e) {
            throw new DatabaseException("cannot read " + name, e);
        }
        return ids;
    }

    /** The statement that creates the table. */
    public String createStatement() {
        return "CREATE TABLE " + dialect.quoted(name) + " (" + column() + " "
                + dialect.typeText(new ColumnType.Varchar(LONGEST_ID)) + " NOT NULL PRIMARY KEY)";
    }

    /** The statements that bring the rows from one set to another: each changes exactly one row. */
    public List<String> moveStatements(SortedSet<String> before, SortedSet<String> after) {
        List<String> going = new ArrayList<>(before);
        going.removeAll(after);
        List<String> coming = new ArrayList<>(after);
        coming.removeAll(before);
        List<String> statements = new ArrayList<>();
        int updates = Math.min(going.size(), coming.size());
        for (String id : going.subList(updates, going.size())) {
            statements.add("DELETE FROM " + dialect.quoted(name) + " WHERE " + column() + " = " + literal(id));
        }
        for (int i = 0; i < updates; i++) {
            statements.add("UPDATE " + dialect.quoted(name) + " SET " + column() + " = " + literal(coming.get(i))
                    + " WHERE " + column() + " = " + literal(going.get(i)));
        }
        for (String id : coming.subList(updates, coming.size())) {
            statements.add("INSERT INTO " + dialect.quoted(name) + " (" + column() + ") VALUES (" + literal(id) + ")");
        }
        return statements;
    }

    /**
     * Moves the rows, in the transaction of the connection.
     *
     * @throws VersionChangedException when the rows are not the ones to move from
     */
    public void move(Connection connection, SortedSet<String> before, SortedSet<String> after) throws SQLException {
        if (after.containsAll(before)) {
            // No row is changed or goes, which would show whether it is there.
            requireRows(connection, before);
        }
        try (Statement statement = connection.createStatement()) {
            for (String sql : moveStatements(before, after)) {
                int changed = statement.executeUpdate(sql);
                if (changed != 1) {
                    throw changed(before, rows(connection));
                }
            }
        }
    }

    /** Empties the table and writes the rows, whatever was in it. */
    public void replace(Connection connection, SortedSet<String> after) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("DELETE FROM " + dialect.quoted(name));
            for (String sql : moveStatements(Collections.emptySortedSet(), after)) {
                statement.executeUpdate(sql);
            }
        }
    }

    public void requireRows(Connection connection, SortedSet<String> expected) {
        SortedSet<String> found = rows(connection);
        if (!found.equals(expected)) {
            throw changed(expected, found);
        }
    }

    private VersionChangedException changed(SortedSet<String> expected, SortedSet<String> found) {
        return new VersionChangedException(
                "somebody else moved " + name + " from " + listed(expected) + " to " + listed(found)
                        + " meanwhile; rolled back",
                List.of("see where it is: retort current", "then again"));
    }

    private static String listed(SortedSet<String> ids) {
        return ids.isEmpty() ? "no rows" : String.join(", ", ids);
    }

    private String column() {
        return dialect.quoted(COLUMN);
    }

    private String literal(String id) {
        return dialect.literal(new Literal.Text(id));
    }
}
