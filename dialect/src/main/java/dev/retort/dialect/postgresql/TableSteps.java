package dev.retort.dialect.postgresql;

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
final class TableSteps {
    private final Clauses clauses;

    TableSteps(Clauses clauses) {
        this.clauses = clauses;
    }

    List<Step> create(CreateTable operation) {
        Table table = operation.table();
        StepList steps = new StepList(operation).run(createTable(table));
        for (Column column : table.columns()) {
            new IdentitySteps(clauses).serialOptions(steps, table.name(), column);
        }
        table.indexes().forEach(index -> index(steps, table.name(), index));
        if (table.comment().isPresent()) {
            steps.run(clauses.comment("TABLE", clauses.quoted(table.name()), table.comment()));
        }
        table.columns().forEach(column -> comment(steps, table.name(), column));
        table.seedRows().forEach(row -> steps.run(insert(table.name(), row)));
        return steps.steps();
    }

    /** An index that is built at once, and its comment. */
    void index(StepList steps, ObjectName table, Index index) {
        steps.run(clauses.index(table, index, false));
        indexComment(steps, table, index);
    }

    void indexComment(StepList steps, ObjectName table, Index index) {
        if (index.comment().isPresent()) {
            String name = clauses.beside(table, ConstraintNames.of(table, index));
            steps.run(clauses.comment("INDEX", name, index.comment()));
        }
    }

    /** The comment of a new column, if it has one. */
    void comment(StepList steps, ObjectName table, Column column) {
        if (column.comment().isPresent()) {
            changeComment(steps, table, column);
        }
    }

    void changeComment(StepList steps, ObjectName table, Column column) {
        String name = clauses.quoted(table) + "." + clauses.quoted(column.name());
        steps.run(clauses.comment("COLUMN", name, column.comment()));
    }

    private String createTable(Table table) {
        List<String> elements = new ArrayList<>();
        table.columns().forEach(column -> elements.add(clauses.column(column)));
        table.primaryKey().ifPresent(key -> elements.add(clauses.constraint(table.name(), key)));
        table.uniques().forEach(unique -> elements.add(clauses.constraint(table.name(), unique)));
        table.foreignKeys().forEach(key -> elements.add(clauses.constraint(table.name(), key)));
        table.columns().stream()
                .filter(column -> column.allowedValues().isPresent())
                .forEach(column -> elements.add(clauses.allowedValues(table.name(), column)));
        table.checks().forEach(check -> elements.add(clauses.constraint(table.name(), check)));
        String name = clauses.quoted(table.name());
        return elements.isEmpty()
                ? "CREATE TABLE " + name + " ()"
                : "CREATE TABLE " + name + " (\n    " + String.join(",\n    ", elements) + "\n)";
    }

    private String insert(ObjectName table, SeedRow row) {
        List<SeedRow.Cell> cells = Stream.concat(row.key().stream(), row.initial().stream())
                .distinct()
                .toList();
        List<String> columns = cells.stream().map(SeedRow.Cell::column).toList();
        List<Literal> values = cells.stream().map(SeedRow.Cell::value).toList();
        return "INSERT INTO " + clauses.quoted(table) + " " + clauses.names(columns) + " VALUES "
                + DataSteps.row(clauses.dialect(), values);
    }
}
