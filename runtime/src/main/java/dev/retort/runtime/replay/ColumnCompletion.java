package dev.retort.runtime.replay;

import dev.retort.operation.AlterColumn;
import dev.retort.operation.Backfill;
import dev.retort.operation.OperationDescription;
import dev.retort.operation.TypeName;
import dev.retort.runtime.recording.ColumnAlteration;
import dev.retort.runtime.recording.RecordedOperation;
import dev.retort.schema.AllowedValues;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.DatabaseKind;
import dev.retort.schema.SqlExpression;
import dev.retort.schema.SqlText;
import dev.retort.schema.Value;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Applies the changes of a column one after the other, each checked against what it says was there. */
final class ColumnCompletion {
    private final DatabaseKind database;
    private final Column before;
    private Column after;
    private Optional<Backfill> backfill = Optional.empty();
    private Optional<SqlText> using = Optional.empty();

    private ColumnCompletion(Column before, DatabaseKind database) {
        this.before = before;
        this.after = before;
        this.database = database;
    }

    static AlterColumn of(RecordedOperation.AlterColumn recorded, Column before, DatabaseKind database) {
        ColumnCompletion completion = new ColumnCompletion(before, database);
        recorded.changes().forEach(completion::apply);
        return new AlterColumn(recorded.table(), before, completion.after, completion.backfill, completion.using);
    }

    private void apply(ColumnAlteration change) {
        if (change instanceof ColumnAlteration.OfType type) {
            boolean differs =
                    type.was().filter(was -> !same(was, before.type())).isPresent();
            Difference.refuse(
                    "type", differs ? type.was() : Optional.empty(), Optional.of(before.type()), TypeName::of);
            after = after.withType(type.type());
            using = type.using();
        } else if (change instanceof ColumnAlteration.ToNotNull notNull) {
            after = after.notNull();
            backfill = notNull.backfill();
        } else if (change instanceof ColumnAlteration.ToNullable) {
            after = after.withNullable(true);
        } else if (change instanceof ColumnAlteration.OfDefault ofDefault) {
            boolean differs = ofDefault
                    .was()
                    .filter(was -> !same(was, before.defaultValue()))
                    .isPresent();
            Difference.refuse(
                    "default",
                    differs ? ofDefault.was() : Optional.empty(),
                    before.defaultValue(),
                    OperationDescription::value);
            after = after.withDefault(ofDefault.value());
        } else if (change instanceof ColumnAlteration.OfGeneration generation) {
            after = after.withGeneration(generation.generation());
        } else if (change instanceof ColumnAlteration.OfAllowedValues allowed) {
            refuse(allowed);
            after = after.withAllowedValues(allowed.values());
        } else if (change instanceof ColumnAlteration.OfCollation collation) {
            after = after.withCollation(collation.collation());
        } else if (change instanceof ColumnAlteration.OfComment comment) {
            Difference.refuse("comment", comment.was(), before.comment(), text -> "\"" + text + "\"");
            after = after.withComment(comment.comment());
        }
    }

    private void refuse(ColumnAlteration.OfAllowedValues allowed) {
        if (allowed.added().isEmpty() && allowed.removed().isEmpty()) {
            return;
        }
        TreeSet<String> said =
                new TreeSet<>(allowed.values().map(AllowedValues::values).orElse(List.of()));
        said.removeAll(allowed.added());
        said.addAll(allowed.removed());
        TreeSet<String> known =
                new TreeSet<>(before.allowedValues().map(AllowedValues::values).orElse(List.of()));
        if (!said.equals(known)) {
            throw Difference.disagrees("list of values", said.toString(), known.isEmpty() ? "any value" : "" + known);
        }
    }

    private boolean same(ColumnType said, ColumnType known) {
        return said.equals(known) || said.on(database).equals(known.on(database));
    }

    /** Two spellings of one expression are not told apart here, so only literals can disagree. */
    private static boolean same(Value said, Optional<Value> known) {
        return known.filter(value ->
                        value.equals(said) || (value instanceof SqlExpression && said instanceof SqlExpression))
                .isPresent();
    }
}
