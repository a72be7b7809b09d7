package dev.retort.dialect.postgresql;

import dev.retort.dialect.LiveCatalog;
import dev.retort.dialect.RequiredColumn;
import dev.retort.dialect.Step;
import dev.retort.dialect.StepList;
import dev.retort.operation.AddColumn;
import dev.retort.operation.Backfill;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.Literal;
import dev.retort.schema.ObjectName;
import dev.retort.schema.SqlExpression;
import dev.retort.schema.Table;
import dev.retort.schema.Unique;
import dev.retort.schema.Value;
import java.util.List;
import java.util.Optional;

/** A new column, and a column that is made anew with all that hangs on it. */
final class ColumnSteps {
    private final Clauses clauses;
    private final TableSteps tables;

    ColumnSteps(Clauses clauses) {
        this.clauses = clauses;
        this.tables = new TableSteps(clauses);
    }

    List<Step> add(AddColumn operation, LiveCatalog catalog) {
        StepList steps = new StepList(operation);
        ObjectName table = operation.table();
        Column column = operation.column();
        Optional<Value> fill = operation
                .backfill()
                .filter(Backfill.With.class::isInstance)
                .map(backfill -> ((Backfill.With) backfill).value());
        if (fill.isPresent() && column.generation().isEmpty()) {
            addFilled(steps, table, column, fill.get(), catalog);
        } else {
            RequiredColumn.expectation(clauses.dialect(), operation).ifPresent(steps::add);
            addPlain(steps, table, column);
        }
        if (column.allowedValues().isPresent()) {
            steps.run(clauses.alter(table) + "ADD " + clauses.allowedValues(table, column));
        }
        tables.comment(steps, table, column);
        return steps.steps();
    }

    void addPlain(StepList steps, ObjectName table, Column column) {
        steps.run(clauses.alter(table) + "ADD COLUMN " + clauses.column(column));
        new IdentitySteps(clauses).serialOptions(steps, table, column);
    }

    /** One value for all rows is stored once, as the default at that moment; others have to be written into each row. */
    private void addFilled(StepList steps, ObjectName table, Column column, Value fill, LiveCatalog catalog) {
        boolean one = fill instanceof Literal
                || fill instanceof SqlExpression.CurrentTimestamp
                || fill instanceof SqlExpression.CurrentDate;
        if (!one) {
            String update = "UPDATE " + clauses.quoted(table) + " SET " + clauses.quoted(column.name()) + " = "
                    + clauses.dialect().value(fill);
            NotNullSteps notNull = new NotNullSteps(clauses, catalog, table, column.name());
            boolean apart = notNull.areNeeded();
            addPlain(steps, table, column.withNullable(true).withDefault(Optional.empty()));
            if (apart) {
                // Nobody can use the table until the transaction ends that adds the column.
                column.defaultValue().ifPresent(value -> setDefault(steps, table, column.name(), value));
                String missing = update + " WHERE " + clauses.quoted(column.name()) + " IS NULL";
                steps.newGroup().run(missing);
                if (!column.nullable()) {
                    notNull.addTo(steps, Optional.of(missing));
                }
                return;
            }
            steps.run(update);
            column.defaultValue().ifPresent(value -> setDefault(steps, table, column.name(), value));
            if (!column.nullable()) {
                steps.run(clauses.alterColumn(table, column.name()) + "SET NOT NULL");
            }
            return;
        }
        addPlain(steps, table, column.withDefault(Optional.of(fill)));
        if (column.defaultValue().isEmpty()) {
            steps.run(clauses.alterColumn(table, column.name()) + "DROP DEFAULT");
        } else if (!column.defaultValue().get().equals(fill)) {
            setDefault(steps, table, column.name(), column.defaultValue().get());
        }
    }

    void setDefault(StepList steps, ObjectName table, String column, Value value) {
        steps.run(clauses.alterColumn(table, column) + "SET DEFAULT "
                + clauses.dialect().value(value));
    }

    /** Drops a column and adds it as {@code after}, with the constraints and indexes that go with it. */
    void replace(StepList steps, ObjectName name, Column after, LiveCatalog catalog) {
        steps.run(clauses.alter(name) + "DROP COLUMN " + clauses.quoted(after.name()));
        replaceDropped(steps, name, after, catalog);
    }

    /** Adds a column that has just been dropped, with the constraints and indexes that went with it. */
    void replaceDropped(StepList steps, ObjectName name, Column after, LiveCatalog catalog) {
        String column = after.name();
        addPlain(steps, name, after);
        Optional<Table> known = catalog.table(name);
        if (known.isEmpty()) {
            return;
        }
        Table table = known.get();
        table.primaryKey()
                .filter(key -> key.columns().contains(column))
                .ifPresent(key -> steps.run(clauses.alter(name) + "ADD " + clauses.constraint(name, key)));
        for (Unique unique : table.uniques()) {
            if (unique.columns().contains(column)) {
                steps.run(clauses.alter(name) + "ADD " + clauses.constraint(name, unique));
            }
        }
        for (ForeignKey key : table.foreignKeys()) {
            if (key.columns().contains(column)) {
                steps.run(clauses.alter(name) + "ADD " + clauses.constraint(name, key));
            }
        }
        for (Check check : ColumnMentions.checks(table, column)) {
            steps.run(clauses.alter(name) + "ADD " + clauses.constraint(name, check));
        }
        for (Index index : ColumnMentions.indexes(table, column)) {
            tables.index(steps, name, index);
        }
    }
}
