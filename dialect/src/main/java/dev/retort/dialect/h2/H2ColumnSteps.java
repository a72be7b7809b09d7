package dev.retort.dialect.h2;

import dev.retort.dialect.ConstraintNames;
import dev.retort.dialect.RequiredColumn;
import dev.retort.dialect.SequenceClause;
import dev.retort.dialect.Step;
import dev.retort.dialect.StepList;
import dev.retort.dialect.Structure;
import dev.retort.operation.AddColumn;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.Backfill;
import dev.retort.schema.AllowedValues;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Value;
import java.util.List;
import java.util.Optional;

/** A column that comes and a column that becomes another. */
final class H2ColumnSteps {
    private final H2Clauses clauses;

    H2ColumnSteps(H2Clauses clauses) {
        this.clauses = clauses;
    }

    List<Step> add(AddColumn operation) {
        StepList steps = new StepList(operation);
        ObjectName table = operation.table();
        Column column = operation.column();
        Optional<Value> fill = fill(operation.backfill());
        String place = operation
                .before()
                .map(neighbour -> " BEFORE " + clauses.quoted(neighbour))
                .orElse("");
        if (fill.isPresent() && column.generation().isEmpty()) {
            Column empty = column.withNullable(true).withDefault(Optional.empty());
            steps.run(clauses.alter(table) + "ADD COLUMN " + clauses.column(table, empty) + place);
            steps.run("UPDATE " + clauses.quoted(table) + " SET " + clauses.quoted(column.name()) + " = "
                    + clauses.value(table, fill.get()));
            changeDefault(steps, table, empty, column);
            if (!column.nullable()) {
                steps.run(clauses.alterColumn(table, column.name()) + "SET NOT NULL");
            }
        } else {
            RequiredColumn.expectation(clauses.dialect(), operation).ifPresent(steps::add);
            steps.run(clauses.alter(table) + "ADD COLUMN " + clauses.column(table, column) + place);
        }
        if (column.allowedValues().isPresent()) {
            steps.run(clauses.alter(table) + "ADD " + clauses.allowedValues(table, column));
        }
        if (column.comment().isPresent()) {
            new H2TableSteps(clauses).comment(steps, table, column);
        }
        return steps.steps();
    }

    List<Step> alter(AlterColumn operation) {
        StepList steps = new StepList(operation);
        ObjectName table = operation.table();
        Column before = operation.before();
        Column after = operation.after();
        boolean typeChanges = !clauses.type(before.type()).equals(clauses.type(after.type()));
        boolean listChanges = typeChanges || !before.allowedValues().equals(after.allowedValues());
        if (listChanges && before.allowedValues().isPresent()) {
            dropAllowedValues(steps, table, before);
        }
        if (after.computed().isPresent() && (typeChanges || !before.computed().equals(after.computed()))) {
            steps.run(clauses.alter(table) + "DROP COLUMN " + clauses.quoted(before.name()));
            steps.run(clauses.alter(table) + "ADD COLUMN " + clauses.column(table, after));
        } else {
            // H2 keeps a check with what it made of it for the old type, which is no longer what was written.
            List<Check> checks = typeChanges ? clauses.checksOn(table, before.name()) : List.of();
            checks.forEach(check -> steps.run(clauses.dropConstraint(table, check)));
            change(steps, operation, typeChanges);
            checks.forEach(check -> steps.run(clauses.alter(table) + "ADD " + clauses.constraint(table, check)));
        }
        if (listChanges && after.allowedValues().isPresent()) {
            steps.run(clauses.alter(table) + "ADD " + clauses.allowedValues(table, after));
        }
        if (!before.comment().equals(after.comment())) {
            new H2TableSteps(clauses).comment(steps, table, after);
        }
        return steps.steps();
    }

    private void change(StepList steps, AlterColumn operation, boolean typeChanges) {
        ObjectName table = operation.table();
        Column before = operation.before();
        Column after = operation.after();
        String alter = clauses.alterColumn(table, after.name());
        if (before.computed().isPresent() && after.computed().isEmpty()) {
            steps.run(alter + "DROP EXPRESSION");
        }
        if (H2Clauses.isIdentity(before) && !H2Clauses.isIdentity(after)) {
            steps.run(alter + "DROP IDENTITY");
        }
        Column plain = typeChanges ? before.withDefault(Optional.empty()) : before;
        changeDefault(steps, table, before, plain);
        if (typeChanges) {
            String using = operation
                    .using()
                    .map(text -> " USING " + clauses.overColumns(table, text))
                    .orElse("");
            steps.run(alter + "SET DATA TYPE " + clauses.type(after.type()) + using);
        }
        if (!before.nullable() && after.nullable()) {
            steps.run(alter + "DROP NOT NULL");
        } else if (before.nullable() && !after.nullable()) {
            fillNulls(steps, operation);
            steps.run(alter + "SET NOT NULL");
        }
        changeDefault(steps, table, plain, after);
        if (H2Clauses.isIdentity(after) && !before.generation().equals(after.generation())) {
            number(steps, table, after);
        }
    }

    /** The next number is one past the largest there is. */
    private void number(StepList steps, ObjectName table, Column column) {
        String name = clauses.quoted(column.name());
        steps.run(clauses.alter(table) + "ALTER COLUMN " + clauses.column(table, column.withNullable(true)));
        if (SequenceClause.of(column.identity().orElseThrow().options()).isEmpty()) {
            steps.run(clauses.alterColumn(table, column.name()) + "RESTART WITH (SELECT COALESCE(MAX(" + name
                    + "), 0) + 1 FROM " + clauses.quoted(table) + ")");
        }
    }

    private void changeDefault(StepList steps, ObjectName table, Column before, Column after) {
        if (before.defaultValue().equals(after.defaultValue())) {
            return;
        }
        steps.run(clauses.alterColumn(table, after.name())
                + after.defaultValue()
                        .map(value -> "SET DEFAULT " + clauses.dialect().value(value))
                        .orElse("DROP DEFAULT"));
    }

    private void fillNulls(StepList steps, AlterColumn operation) {
        Optional<Value> fill = fill(operation.backfill());
        String column = clauses.quoted(operation.after().name());
        if (fill.isPresent()) {
            steps.run("UPDATE " + clauses.quoted(operation.table()) + " SET " + column + " = "
                    + clauses.value(operation.table(), fill.get()) + " WHERE " + column + " IS NULL");
        } else {
            RequiredColumn.expectation(clauses.dialect(), operation).ifPresent(steps::add);
        }
    }

    private void dropAllowedValues(StepList steps, ObjectName table, Column column) {
        String name = clauses.catalog()
                .table(table)
                .flatMap(it -> Structure.allowedValuesName(it, column.name()))
                .or(() -> column.allowedValues().flatMap(AllowedValues::constraintName))
                .orElseGet(() -> ConstraintNames.ofAllowedValues(table, column));
        steps.run(clauses.alter(table) + "DROP CONSTRAINT IF EXISTS " + clauses.quoted(name));
    }

    private static Optional<Value> fill(Optional<Backfill> backfill) {
        return backfill.filter(Backfill.With.class::isInstance).map(it -> ((Backfill.With) it).value());
    }
}
