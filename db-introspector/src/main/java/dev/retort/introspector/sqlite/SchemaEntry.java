package dev.retort.introspector.sqlite;

import dev.retort.introspector.OtherObject;
import dev.retort.schema.ObjectName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A row of {@code sqlite_schema}: what was created, under which name, on which table, by which statement. An index that
 * SQLite made for a constraint has no statement.
 */
record SchemaEntry(String kind, String name, String table, Optional<String> sql, boolean shadow) {
    // Since 3.37; before, a shadow table is told by the name of its virtual table.
    private static final String WITH_TABLE_LIST = """
            select s.type, s.name, s.tbl_name, s.sql, coalesce(l.type, '') = 'shadow' as shadow
              from sqlite_schema s
              left join pragma_table_list l on l.schema = 'main' and l.name = s.name and s.type = 'table'
             where s.name not like 'sqlite\\_%' escape '\\' or s.type = 'index'
             order by s.rowid
            """;
    private static final String WITHOUT_TABLE_LIST = """
            select s.type, s.name, s.tbl_name, s.sql,
                   exists (select 1 from sqlite_master v
                            where v.sql like 'create virtual table%' and s.type = 'table'
                              and substr(s.name, 1, length(v.name) + 1) = v.name || '_') as shadow
              from sqlite_master s
             where s.name not like 'sqlite\\_%' escape '\\' or s.type = 'index'
             order by s.rowid
            """;

    static List<SchemaEntry> all(Connection connection, boolean hasTableList) throws SQLException {
        List<SchemaEntry> entries = new ArrayList<>();
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(hasTableList ? WITH_TABLE_LIST : WITHOUT_TABLE_LIST)) {
            while (row.next()) {
                entries.add(new SchemaEntry(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        Optional.ofNullable(row.getString(4)),
                        row.getBoolean(5)));
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
