package dev.retort.runtime.setaside;

import dev.retort.schema.Dependant;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Views and triggers of SQLite that would not work any more. SQLite lets a table go from under a view and refuses to let a
 * column go; a view that nobody repairs then stands in the way of every later change.
 */
final class SqliteDependants {
    private static final String OBJECTS = "SELECT type = 'trigger', name, tbl_name, sql FROM main.sqlite_schema"
            + " WHERE type IN ('view', 'trigger') ORDER BY type = 'trigger', rowid";
    private static final String COLUMNS =
            "SELECT t.name, c.name FROM main.sqlite_schema t, pragma_table_xinfo(t.name) c"
                    + " WHERE t.type = 'table' AND c.hidden <> 1 AND t.name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY t.name, c.cid";

    private final Connection connection;
    private final List<TableOrColumn> gone;
    private final List<SqliteObject> objects = new ArrayList<>();
    private final Map<String, List<String>> tables = new TreeMap<>();

    private SqliteDependants(Connection connection, List<TableOrColumn> gone) {
        this.connection = connection;
        this.gone = gone;
    }

    static List<Dependant> of(Connection connection, List<TableOrColumn> gone) throws SQLException {
        SqliteDependants dependants = new SqliteDependants(connection, gone);
        dependants.read();
        return dependants.objects.isEmpty() ? List.of() : dependants.find();
    }

    private void read() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            try (ResultSet rows = statement.executeQuery(OBJECTS)) {
                while (rows.next()) {
                    objects.add(new SqliteObject(
                            rows.getBoolean(1), rows.getString(2), rows.getString(3), rows.getString(4)));
                }
            }
            try (ResultSet rows = statement.executeQuery(COLUMNS)) {
                while (rows.next()) {
                    tables.computeIfAbsent(rows.getString(1), name -> new ArrayList<>())
                            .add(rows.getString(2));
                }
            }
        }
    }

    private List<Dependant> find() throws SQLException {
        Set<SqliteObject> undecided = SqliteScratch.broken(connection, tables, objects);
        Set<SqliteObject> broken = SqliteScratch.broken(connection, remaining(), objects);
        List<SqliteObject> hanging = objects.stream()
                .filter(object -> undecided.contains(object) || broken.contains(object) || watches(object))
                .filter(object -> !undecided.contains(object) || !named(object).isEmpty())
                .toList();
        return hanging.stream()
                .map(object -> new Dependant(
                        object.described(),
                        needs(object, hanging),
                        List.of(object.drop()),
                        List.of(object.sql()),
                        List.of()))
                .toList();
    }

    private Map<String, List<String>> remaining() {
        Map<String, List<String>> remaining = new TreeMap<>();
        tables.forEach((table, columns) -> {
            List<String> kept = columns.stream()
                    .filter(column -> gone.stream().noneMatch(each -> isGone(each, table, column)))
                    .toList();
            if (!kept.isEmpty()) {
                remaining.put(table, kept);
            }
        });
        return remaining;
    }

    private static boolean isGone(TableOrColumn gone, String table, String column) {
        return gone.table().name().equalsIgnoreCase(table)
                && gone.column().map(column::equalsIgnoreCase).orElse(true);
    }

    private boolean watches(SqliteObject object) {
        return object.trigger()
                && gone.stream()
                        .filter(each -> each.table().name().equalsIgnoreCase(object.table()))
                        .anyMatch(each -> each.column().filter(object::watches).isPresent());
    }

    /** Of what goes, that which stands in the text of an object: its table, or the table of its trigger, and its column. */
    private List<String> named(SqliteObject object) {
        Set<String> words = object.words();
        return gone.stream()
                .filter(each -> words.contains(each.table().name().toLowerCase(Locale.ROOT)))
                .filter(each -> each.column()
                        .map(column -> words.contains(column.toLowerCase(Locale.ROOT)))
                        .orElse(true))
                .map(TableOrColumn::toString)
                .toList();
    }

    private List<String> needs(SqliteObject object, List<SqliteObject> hanging) {
        List<String> named = named(object);
        if (!named.isEmpty()) {
            return named;
        }
        Set<String> words = object.words();
        return hanging.stream()
                .filter(other -> !other.trigger() && !other.equals(object))
                .filter(other -> words.contains(other.name().toLowerCase(Locale.ROOT)))
                .map(SqliteObject::described)
                .toList();
    }
}
