package dev.retort.dialect.h2;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Step;
import dev.retort.dialect.StepList;
import dev.retort.dialect.token.SqlStatements;
import dev.retort.operation.ExecuteScript;
import dev.retort.operation.ExecuteSql;
import dev.retort.operation.FillColumn;
import dev.retort.operation.InsertRows;
import dev.retort.schema.DatabaseKind;
import dev.retort.schema.Generation.Identity;
import dev.retort.schema.Literal;
import dev.retort.schema.SqlText;
import java.util.List;
import java.util.stream.Collectors;

/** Rows, and statements somebody wrote. */
final class H2DataSteps {
    private static final int ROWS_PER_STATEMENT = 500;

    private final H2Clauses clauses;

    H2DataSteps(H2Clauses clauses) {
        this.clauses = clauses;
    }

    static String row(Dialect dialect, List<Literal> values) {
        return values.stream().map(dialect::literal).collect(Collectors.joining(", ", "(", ")"));
    }

    List<Step> insert(InsertRows operation) {
        boolean overriding = clauses.catalog().table(operation.table()).stream()
                .flatMap(table -> table.columns().stream())
                .filter(column -> operation.columns().contains(column.name()))
                .flatMap(column -> column.identity().stream())
                .anyMatch(identity -> identity.mode() == Identity.Mode.ALWAYS);
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
        String column = clauses.quoted(operation.column());
        String value = clauses.value(operation.table(), operation.value());
        String update = "UPDATE " + clauses.quoted(operation.table()) + " SET " + column + " = " + value + " WHERE "
                + column + " IS NULL";
        StepList steps = new StepList(operation);
        if (operation.batchSize().isEmpty()) {
            return steps.run(update).steps();
        }
        // Rows whose new value is null would be found again for ever.
        String batch = update + " AND (" + value + ") IS NOT NULL FETCH FIRST "
                + operation.batchSize().getAsInt() + " ROWS ONLY";
        return steps.add(new Step.Repeated(batch, operation)).steps();
    }

    List<Step> execute(ExecuteSql operation) {
        SqlText text = operation.sql();
        String sql = text.variants().containsKey(DatabaseKind.H2)
                ? text.on(DatabaseKind.H2)
                : H2Expressions.withStoredNames(text.text(), clauses.dialect());
        return List.of(new Step.Statement(sql, operation.values(), Step.Mode.IN_GROUP, operation));
    }

    List<Step> script(ExecuteScript operation) {
        StepList steps = new StepList(operation);
        SqlStatements.split(operation.text(), DatabaseKind.H2).forEach(steps::run);
        return steps.steps();
    }
}
