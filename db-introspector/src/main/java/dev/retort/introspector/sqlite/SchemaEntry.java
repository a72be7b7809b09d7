package dev.retort.introspector.sqlite;

import dev.retort.introspector.OtherObject;
import dev.retort.schema.ObjectName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A row of {@code sqlite_schema}: what was created, under which name, on which table, by which statement. An index that
 * SQLite made for a constraint has no statement. A thing whose name is the empty text, which SQLite allows, is left out.
 */
record SchemaEntry(String kind, String name, String table, Optional<String> sql, boolean shadow) {
    private static final String ENTRIES = """
            select type, name, tbl_name, sql from sqlite_master
             where (name not like 'sqlite\\_%' escape '\\' or type = 'index') and name <> '' and tbl_name <> ''
             order by rowid
            """;
    // Since 3.37; before, a shadow table is told by the name of its virtual table.
    private static final String SHADOWS =
            "select name from pragma_table_list where schema = 'main' and type = 'shadow'";
    private static final String SHADOWS_BY_NAME = """
            select s.name from sqlite_master v join sqlite_master s
                on s.type = 'table' and substr(s.name, 1, length(v.name) + 1) = v.name || '_'
             where v.type = 'table' and v.sql like 'create virtual table%'
            """;

    static List<SchemaEntry> all(Connection connection, boolean hasTableList) throws SQLException {
        Set<String> shadows = new HashSet<>();
        List<SchemaEntry> entries = new ArrayList<>();
        try (var statement = connection.createStatement()) {
            try (var row = statement.executeQuery(hasTableList ? SHADOWS : SHADOWS_BY_NAME)) {
                while (row.next()) {
                    shadows.add(row.getString(1));
                }
            }
            try (var row = statement.executeQuery(ENTRIES)) {
                while (row.next()) {
                    String name = row.getString(2);
                    entries.add(new SchemaEntry(
                            row.getString(1),
                            name,
                            row.getString(3),
                            Optional.ofNullable(row.getString(4)),
                            shadows.contains(name)));
                }
            }
        }
        return entries;
    }

    boolean isTable() {
        return kind.equals("table") && !shadow && !isVirtual();
    }

    /** What is to be said about it when it is neither a table nor an index. */
    Optional<OtherObject> other() {
        ObjectName shown = ObjectName.of(name);
        if (kind.equals("view")) {
            return Optional.of(OtherObject.of(OtherObject.Kind.VIEW, shown, "is a query, not a table"));
        }
        if (kind.equals("trigger")) {
            return Optional.of(OtherObject.on(ObjectName.of(table), OtherObject.Kind.TRIGGER, name, "is a trigger"));
        }
        if (kind.equals("table") && shadow) {
            return Optional.of(
                    OtherObject.of(OtherObject.Kind.SHADOW_TABLE, shown, "holds the rows of a virtual table"));
        }
        return kind.equals("table") && isVirtual()
                ? Optional.of(
                        OtherObject.of(OtherObject.Kind.VIRTUAL_TABLE, shown, "is kept by a module, not by SQLite"))
                : Optional.empty();
    }

    private boolean isVirtual() {
        return sql.map(text -> text.toLowerCase(Locale.ROOT).stripLeading())
                .filter(text -> text.matches("(?s)create\\s+virtual\\s.*"))
                .isPresent();
    }
}
