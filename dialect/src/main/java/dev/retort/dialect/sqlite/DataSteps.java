package dev.retort.dialect.sqlite;

import dev.retort.dialect.SqlQuotes;
import dev.retort.dialect.Step;
import dev.retort.dialect.token.SqlStatements;
import dev.retort.operation.ExecuteScript;
import dev.retort.operation.ExecuteSql;
import dev.retort.operation.FillColumn;
import dev.retort.operation.Operation;
import dev.retort.schema.DatabaseKind;
import dev.retort.schema.Literal;
import dev.retort.schema.ObjectName;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Steps that touch rows. Whatever rebuild is pending has been written before. */
record DataSteps(Rendering rendering) {
    private static final int ROWS_PER_STATEMENT = 200;

    List<Step> insert(ObjectName table, List<String> columns, List<List<Literal>> rows, Operation operation) {
        String into = "INSERT INTO " + rendering.dialect().quoted(table) + " ("
                + columns.stream().map(SqlQuotes::name).collect(Collectors.joining(", ")) + ") VALUES ";
        List<Step> steps = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += ROWS_PER_STATEMENT) {
            String values = rows.subList(from, Math.min(rows.size(), from + ROWS_PER_STATEMENT)).stream()
                    .map(row -> row(table, columns, row))
                    .collect(Collectors.joining(",\n  "));
            steps.add(Step.Statement.of(into + values, operation));
        }
        return steps;
    }

    /** One statement: SQLite writes under a lock of the whole database, and batches would only hold it longer. */
    List<Step> fill(FillColumn operation) {
        String column = SqlQuotes.name(operation.column());
        return List.of(Step.Statement.of(
                "UPDATE " + rendering.dialect().quoted(operation.table()) + " SET " + column + " = "
                        + rendering.dialect().expression(operation.value()) + " WHERE " + column + " IS NULL",
                operation));
    }

    List<Step> execute(ExecuteSql operation) {
        rendering.picture().becomesUncertain();
        return List.of(new Step.Statement(
                operation.sql().on(DatabaseKind.SQLITE), operation.values(), Step.Mode.IN_GROUP, operation));
    }

    List<Step> execute(ExecuteScript operation) {
        rendering.picture().becomesUncertain();
        List<Step> steps = new ArrayList<>();
        SqlStatements.split(operation.text(), DatabaseKind.SQLITE)
                .forEach(sql -> steps.add(Step.Statement.of(sql, operation)));
        return steps;
    }

    private String row(ObjectName table, List<String> columns, List<Literal> cells) {
        List<String> values = new ArrayList<>();
        for (int at = 0; at < cells.size(); at++) {
            values.add(cell(table, columns.get(at), cells.get(at)));
        }
        return "(" + String.join(", ", values) + ")";
    }

    /** A UUID is bytes in a column of its own type and text in a column of texts. */
    private String cell(ObjectName table, String column, Literal literal) {
        boolean text = literal instanceof Literal.Uuid
                && rendering
                        .picture()
                        .known(table)
                        .flatMap(it -> it.stored().column(column))
                        .filter(it -> Affinity.of(it.type()) == Affinity.TEXT)
                        .isPresent();
        return text && literal instanceof Literal.Uuid uuid
                ? SqlQuotes.text(uuid.value().toString())
                : rendering.dialect().literal(literal);
    }
}
