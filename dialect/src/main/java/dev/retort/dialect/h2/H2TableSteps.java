package dev.retort.dialect.h2;

import dev.retort.dialect.ConstraintNames;
import dev.retort.dialect.Step;
import dev.retort.dialect.StepList;
import dev.retort.operation.CreateTable;
import dev.retort.schema.Column;
import dev.retort.schema.Index;
import dev.retort.schema.Literal;
import dev.retort.schema.ObjectName;
import dev.retort.schema.SeedRow;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A new table with all that belongs to it. */
final class H2TableSteps {
    private final H2Clauses clauses;

    H2TableSteps(H2Clauses clauses) {
        this.clauses = clauses;
    }

    List<Step> create(CreateTable operation) {
        Table table = operation.table();
        ObjectName name = table.name();
        List<String> columns = H2Clauses.columns(table);
        List<String> elements = new ArrayList<>();
        table.columns().forEach(column -> elements.add(clauses.column(column, columns)));
        table.primaryKey().ifPresent(key -> elements.add(clauses.constraint(name, key)));
        table.uniques().forEach(unique -> elements.add(clauses.constraint(name, unique)));
        table.foreignKeys().forEach(key -> elements.add(clauses.constraint(name, key)));
        table.columns().stream()
                .filter(column -> column.allowedValues().isPresent())
                .forEach(column -> elements.add(clauses.allowedValues(name, column)));
        table.checks().forEach(check -> elements.add(clauses.constraint(name, check, columns)));
        StepList steps = new StepList(operation)
                .run("CREATE TABLE " + clauses.quoted(name) + " (\n    " + String.join(",\n    ", elements) + "\n)");
        table.indexes().forEach(index -> index(steps, name, index));
        if (table.comment().isPresent()) {
            steps.run(clauses.comment("TABLE", clauses.quoted(name), table.comment()));
        }
        table.columns().stream()
                .filter(column -> column.comment().isPresent())
                .forEach(column -> comment(steps, name, column));
        table.seedRows().forEach(row -> seed(steps, name, row));
        return steps.steps();
    }

    void index(StepList steps, ObjectName table, Index index) {
        if (!H2Indexes.isStored(index)) {
            return;
        }
        steps.run(clauses.index(table, index));
        if (index.comment().isPresent()) {
            String name = clauses.beside(table, ConstraintNames.of(table, index));
            steps.run(clauses.comment("INDEX", name, index.comment()));
        }
    }

    void comment(StepList steps, ObjectName table, Column column) {
        String name = clauses.quoted(table) + "." + clauses.quoted(column.name());
        steps.run(clauses.comment("COLUMN", name, column.comment()));
    }

    private void seed(StepList steps, ObjectName table, SeedRow row) {
        List<SeedRow.Cell> cells = Stream.concat(row.key().stream(), row.initial().stream())
                .distinct()
                .toList();
        List<String> columns = cells.stream().map(SeedRow.Cell::column).toList();
        List<Literal> values = cells.stream().map(SeedRow.Cell::value).toList();
        steps.run("INSERT INTO " + clauses.quoted(table) + " " + clauses.names(columns) + " VALUES "
                + H2DataSteps.row(clauses.dialect(), values));
    }
}
