package dev.retort.dialect.postgresql;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.LiveCatalog;
import dev.retort.dialect.Step;
import dev.retort.dialect.StepList;
import dev.retort.dialect.token.SqlStatements;
import dev.retort.operation.ExecuteScript;
import dev.retort.operation.ExecuteSql;
import dev.retort.operation.FillColumn;
import dev.retort.operation.InsertRows;
import dev.retort.schema.Column;
import dev.retort.schema.DatabaseKind;
import dev.retort.schema.Generation.Identity;
import dev.retort.schema.Literal;
import java.util.List;
import java.util.stream.Collectors;

/** Rows, and statements somebody wrote. */
final class DataSteps {
    private static final int ROWS_PER_STATEMENT = 500;

    private final Clauses clauses;

    DataSteps(Clauses clauses) {
        this.clauses = clauses;
    }

    static String row(Dialect dialect, List<Literal> values) {
        return values.stream().map(dialect::literal).collect(Collectors.joining(", ", "(", ")"));
    }

    List<Step> insert(InsertRows operation, LiveCatalog catalog) {
        boolean overriding = catalog.table(operation.table()).stream()
                .flatMap(table -> table.columns().stream())
                .filter(column -> operation.columns().contains(column.name()))
                .anyMatch(DataSteps::numbersAlways);
        String insert = "INSERT INTO " + clauses.quoted(operation.table()) + " " + clauses.names(operation.columns())
                + (overriding ? " OVERRIDING SYSTEM VALUE" : "") + " VALUES\n    ";
        StepList steps = new StepList(operation);
        List<List<Literal>> rows = operation.rows();
        for (int from = 0; from < rows.size(); from += ROWS_PER_STATEMENT) {
            steps.run(rows.subList(from, Math.min(rows.size(), from + ROWS_PER_STATEMENT)).stream()
                    .map(row -> row(clauses.dialect(), row))
                    .collect(Collectors.joining(",\n    ", insert, "")));
        }
        return steps.steps();
    }

    List<Step> fill(FillColumn operation) {
        String table = clauses.quoted(operation.table());
        String column = clauses.quoted(operation.column());
        String value = clauses.dialect().expression(operation.value());
        String update = "UPDATE " + table + " SET " + column + " = " + value + " WHERE ";
        StepList steps = new StepList(operation);
        if (operation.batchSize().isEmpty()) {
            return steps.run(update + column + " IS NULL").steps();
        }
        // Rows whose new value is null would be found again for ever.
        String batch = "SELECT ctid FROM " + table + " WHERE " + column + " IS NULL AND (" + value
                + ") IS NOT NULL LIMIT " + operation.batchSize().getAsInt();
        return steps.add(new Step.Repeated(update + "ctid = ANY (ARRAY(" + batch + "))", operation))
                .steps();
    }

    List<Step> execute(ExecuteSql operation) {
        String sql = operation.sql().on(DatabaseKind.POSTGRESQL);
        return List.of(new Step.Statement(sql, operation.values(), WrittenStatement.mode(sql), operation));
    }

    List<Step> script(ExecuteScript operation) {
        StepList steps = new StepList(operation);
        SqlStatements.split(operation.text(), DatabaseKind.POSTGRESQL)
                .forEach(sql -> steps.run(sql, WrittenStatement.mode(sql)));
        return steps.steps();
    }

    private static boolean numbersAlways(Column column) {
        return column.identity()
                .filter(identity -> identity.mode() == Identity.Mode.ALWAYS)
                .isPresent();
    }
}
