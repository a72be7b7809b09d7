package dev.retort.dialect.sqlite;

import dev.retort.dialect.SqlQuotes;
import dev.retort.dialect.Step;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.Backfill;
import dev.retort.schema.Column;
import dev.retort.schema.DatabaseKind;
import dev.retort.schema.PrimaryKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Changes a column in its definition, with a rebuild that copies the values as the new definition wants them. From SQLite
 * 3.53 on ALTER TABLE sets and drops NOT NULL.
 */
record ColumnAltering(Rendering rendering) {
    List<Step> alter(AlterColumn operation) {
        TablePicture table = rendering.picture().table(operation.table());
        Optional<PrimaryKey> assumed =
                Optional.of(PrimaryKey.of(operation.after().name()));
        Column before = rendering.storage().column(operation.table(), operation.before(), assumed);
        Column after = rendering.storage().column(operation.table(), operation.after(), assumed);
        rendering.enums().dropped(operation.table(), before.name());
        rendering.enums().added(operation.table(), operation.after());
        Optional<String> fill = operation
                .backfill()
                .filter(Backfill.With.class::isInstance)
                .map(backfill -> rendering.dialect().value(((Backfill.With) backfill).value()));
        if (before.equals(after) && operation.using().isEmpty() && fill.isEmpty()) {
            return List.of();
        }
        boolean onlyNullability = before.withNullable(after.nullable()).equals(after)
                && operation.using().isEmpty();
        if (onlyNullability
                && !table.isPending()
                && rendering.dialect().version().atLeast(3, 53)) {
            return nullability(table, before, after, fill, operation);
        }
        List<Step> steps = new ArrayList<>();
        String reads = fill.orElse("") + " "
                + operation.using().map(sql -> sql.on(DatabaseKind.SQLITE)).orElse("") + " "
                + SqlQuotes.name(after.name());
        if (!SourceColumns.areCopied(table, reads)) {
            steps.addAll(rendering.picture().rebuild(table));
        }
        rebuild(table, before, after, fill, operation);
        return steps;
    }

    private void rebuild(
            TablePicture table, Column before, Column after, Optional<String> fill, AlterColumn operation) {
        String name = SqlQuotes.name(after.name());
        String value = operation
                .using()
                .map(sql -> sql.on(DatabaseKind.SQLITE))
                .orElseGet(() -> Conversion.of(
                        before.type(), after.type(), name, rendering.dialect().version()));
        if (after.computed().isPresent()) {
            table.withoutSource(after.name());
        } else {
            table.source(
                    after.name(),
                    fill.map(it -> "coalesce(" + value + ", " + it + ")").orElse(value));
        }
        if (becomesRequired(before, after) && fill.isEmpty()) {
            table.before().add(noNulls(table, value, operation));
        }
        if (operation.using().isEmpty() && Conversion.readsNumbers(before.type(), after.type())) {
            table.numbers().add(after.name());
        }
        if (operation.after().identity().isPresent()) {
            table.numbered().add(after.name());
        }
        table.pending(
                new ColumnEdit(rendering.dialect(), operation.table(), before, after).in(table.target()), operation);
    }

    private List<Step> nullability(
            TablePicture table, Column before, Column after, Optional<String> fill, AlterColumn operation) {
        List<Step> steps = new ArrayList<>();
        String name = SqlQuotes.name(after.name());
        String tableName = SqlQuotes.name(table.stored().name());
        fill.ifPresent(value -> steps.add(Step.Statement.of(
                "UPDATE " + tableName + " SET " + name + " = " + value + " WHERE " + name + " IS NULL", operation)));
        if (becomesRequired(before, after) && fill.isEmpty()) {
            steps.add(noNulls(table, name, operation));
        }
        if (before.nullable() != after.nullable()) {
            String change = after.nullable() ? " DROP NOT NULL" : " SET NOT NULL";
            steps.add(Step.Statement.of("ALTER TABLE " + tableName + " ALTER COLUMN " + name + change, operation));
            table.done(new ColumnEdit(rendering.dialect(), operation.table(), before, after).in(table.stored()));
        }
        return steps;
    }

    private static boolean becomesRequired(Column before, Column after) {
        return before.nullable() && !after.nullable() && after.generation().isEmpty();
    }

    private static Step noNulls(TablePicture table, String value, AlterColumn operation) {
        return new Step.Expectation(
                "SELECT 1 FROM " + SqlQuotes.name(table.stored().name()) + " WHERE (" + value + ") IS NULL LIMIT 1",
                operation.table() + "." + operation.after().name()
                        + " is required but there are rows without a value; say it: .backfill(...)",
                operation);
    }
}
