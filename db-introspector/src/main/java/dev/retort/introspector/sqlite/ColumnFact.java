package dev.retort.introspector.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A column as SQLite itself understands it. {@code keyPlace} counts from 1 within the primary key, 0 outside of it;
 * {@code hidden} is 2 for a virtual and 3 for a stored generated column.
 */
record ColumnFact(String name, String type, boolean notNull, Optional<String> defaultText, int keyPlace, int hidden) {
    private static final String SQL = """
            select s.name, x.name, x.type, x."notnull", x.dflt_value, x.pk, x.hidden
              from sqlite_master s join pragma_table_xinfo(s.name) x
             where s.type = 'table' and s.name not like 'sqlite\\_%' escape '\\' and x.hidden <> 1
               and s.sql not like 'create virtual%'
             order by s.name, x.cid
            """;

    static Map<String, List<ColumnFact>> byTable(Connection connection) throws SQLException {
        Map<String, List<ColumnFact>> columns = new LinkedHashMap<>();
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(SQL)) {
            while (row.next()) {
                columns.computeIfAbsent(row.getString(1), table -> new ArrayList<>())
                        .add(new ColumnFact(
                                row.getString(2),
                                Optional.ofNullable(row.getString(3)).orElse(""),
                                row.getBoolean(4),
                                Optional.ofNullable(row.getString(5)),
                                row.getInt(6),
                                row.getInt(7)));
            }
        }
        return columns;
    }

    boolean isGenerated() {
        return hidden == 2 || hidden == 3;
    }
}
