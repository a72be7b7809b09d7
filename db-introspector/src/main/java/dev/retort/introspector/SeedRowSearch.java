package dev.retort.introspector;

import dev.retort.dialect.Dialect;
import dev.retort.schema.Literal;
import dev.retort.schema.ObjectName;
import dev.retort.schema.SeedRow;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Looks whether rows that a schema asks for are there, by their key cells. */
public final class SeedRowSearch {
    private SeedRowSearch() {}

    /** Adds to each table those of its wanted rows that it holds; a row over columns the table lacks is not there. */
    public static void run(
            Connection connection,
            Dialect dialect,
            NameScope scope,
            Map<ObjectName, List<SeedRow>> wanted,
            Collection<TableParts> tables)
            throws SQLException {
        for (Map.Entry<ObjectName, List<SeedRow>> entry : wanted.entrySet()) {
            ObjectName name = scope.normal(entry.getKey());
            for (TableParts table : tables) {
                if (table.name().equals(name)) {
                    for (SeedRow row : entry.getValue()) {
                        if (isThere(connection, dialect, table, row)) {
                            table.add(row);
                        }
                    }
                }
            }
        }
    }

    private static boolean isThere(Connection connection, Dialect dialect, TableParts table, SeedRow row)
            throws SQLException {
        if (!row.key().stream().allMatch(cell -> table.column(cell.column()).isPresent())) {
            return false;
        }
        String condition =
                row.key().stream().map(cell -> condition(dialect, cell)).collect(Collectors.joining(" and "));
        String sql = "select 1 from " + dialect.quoted(table.name())
                + (condition.isEmpty() ? "" : " where " + condition) + " limit 1";
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            return found.next();
        }
    }

    private static String condition(Dialect dialect, SeedRow.Cell cell) {
        return dialect.quoted(cell.column())
                + (cell.value() instanceof Literal.Null ? " is null" : " = " + dialect.literal(cell.value()));
    }
}
