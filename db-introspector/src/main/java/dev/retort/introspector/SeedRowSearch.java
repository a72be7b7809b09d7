package dev.retort.introspector;

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
    private final Connection connection;
    private final String quote;
    private final NameScope scope;

    private SeedRowSearch(Connection connection, NameScope scope) throws SQLException {
        this.connection = connection;
        this.scope = scope;
        this.quote = connection.getMetaData().getIdentifierQuoteString().strip();
    }

    /** Adds to each table those of its wanted rows that it holds; a row over columns the table lacks is not there. */
    public static void run(
            Connection connection,
            NameScope scope,
            Map<ObjectName, List<SeedRow>> wanted,
            Collection<TableParts> tables)
            throws SQLException {
        SeedRowSearch search = new SeedRowSearch(connection, scope);
        for (Map.Entry<ObjectName, List<SeedRow>> entry : wanted.entrySet()) {
            ObjectName name = scope.normal(entry.getKey());
            for (TableParts table : tables) {
                if (table.name().equals(name)) {
                    for (SeedRow row : entry.getValue()) {
                        if (search.isThere(table, row)) {
                            table.add(row);
                        }
                    }
                }
            }
        }
    }

    private boolean isThere(TableParts table, SeedRow row) throws SQLException {
        if (!row.key().stream().allMatch(cell -> table.column(cell.column()).isPresent())) {
            return false;
        }
        String name = table.name().schema().map(schema -> quoted(schema) + ".").orElse("")
                + quoted(table.name().name());
        String condition = row.key().stream().map(this::condition).collect(Collectors.joining(" and "));
        String sql = "select 1 from " + name + " where " + condition;
        try (var statement = connection.createStatement()) {
            statement.setMaxRows(1);
            try (var found = statement.executeQuery(sql)) {
                return found.next();
            }
        }
    }

    private String condition(SeedRow.Cell cell) {
        return quoted(cell.column())
                + (cell.value() instanceof Literal.Null ? " is null" : " = " + literal(cell.value()));
    }

    private String quoted(String name) {
        return quote + scope.stored().apply(name).replace(quote, quote + quote) + quote;
    }

    /** A text without a type: the column it is compared with gives it one. */
    private static String literal(Literal literal) {
        if (literal instanceof Literal.Decimal decimal) {
            return decimal.value().toPlainString();
        }
        if (literal instanceof Literal.Bool bool) {
            return bool.value() ? "TRUE" : "FALSE";
        }
        String text = literal instanceof Literal.Text value ? value.value() : "";
        if (literal instanceof Literal.Uuid uuid) {
            text = uuid.value().toString();
        } else if (literal instanceof Literal.Moment moment) {
            text = moment.value().toString();
        } else if (literal instanceof Literal.Binary binary) {
            return "X'" + binary.hex() + "'";
        }
        return "'" + text.replace("'", "''") + "'";
    }
}
