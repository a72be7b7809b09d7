package dev.retort.dialect.sqlite;

import dev.retort.dialect.LiveCatalog.StoredObject;
import dev.retort.dialect.SqlQuotes;
import dev.retort.dialect.Step;
import dev.retort.dialect.UnsupportedSchemaException;
import dev.retort.dialect.createtext.Clause;
import dev.retort.dialect.createtext.CreateTableText;
import dev.retort.operation.DropColumn;
import java.util.List;
import java.util.Optional;

/**
 * Drops a column, and with it, as PostgreSQL does, the constraints and indexes over it. ALTER TABLE does it where nothing
 * but the column's own definition mentions it.
 */
record ColumnDropping(Rendering rendering) {
    List<Step> drop(DropColumn operation) {
        TablePicture table = rendering.picture().table(operation.table());
        String column = operation.column().name();
        requireNoTrigger(table, column);
        rendering.enums().dropped(operation.table(), column);
        List<StoredObject> over = table.objects().stream()
                .filter(object -> object.kind() == StoredObject.Kind.INDEX)
                .filter(object -> new StoredText(object.sql()).indexes(column))
                .toList();
        if (!table.isPending() && over.isEmpty() && isNative(table.stored(), column)) {
            Step step = Step.Statement.of(
                    "ALTER TABLE " + SqlQuotes.name(table.stored().name()) + " DROP COLUMN " + SqlQuotes.name(column),
                    operation);
            table.done(table.stored().withoutColumn(column));
            return List.of(step);
        }
        table.objects().removeAll(over);
        table.pending(withoutMentions(table.target(), column).withoutColumn(column), operation);
        table.withoutSource(column);
        return List.of();
    }

    private boolean isNative(CreateTableText text, String column) {
        boolean key = text.column(column).stream()
                .flatMap(it -> it.clauses().stream())
                .anyMatch(clause -> clause instanceof Clause.PrimaryKey || clause instanceof Clause.Unique);
        return rendering.dialect().version().atLeast(3, 35)
                && !key
                && mentioning(text, column).isEmpty();
    }

    private static CreateTableText withoutMentions(CreateTableText text, String column) {
        CreateTableText left = text;
        Optional<Clause> next = mentioning(left, column);
        while (next.isPresent()) {
            left = left.withoutClause(next.get());
            next = mentioning(left, column);
        }
        return left;
    }

    /** A clause outside of the column's definition that mentions it. */
    private static Optional<Clause> mentioning(CreateTableText text, String column) {
        return text.clauses().stream()
                .filter(clause ->
                        clause.head().column().filter(column::equalsIgnoreCase).isEmpty())
                .filter(clause -> text.mentions(clause, column))
                .findFirst();
    }

    private static void requireNoTrigger(TablePicture table, String column) {
        table.objects().stream()
                .filter(object -> object.kind() == StoredObject.Kind.TRIGGER)
                .filter(object -> new StoredText(object.sql()).watches(column))
                .findFirst()
                .ifPresent(trigger -> {
                    throw new UnsupportedSchemaException("the trigger " + trigger.name() + " uses " + table.name() + "."
                            + column + ", which is to be dropped; drop or change the trigger first:"
                            + " op.onlyOn(SQLITE, () -> op.execute(\"DROP TRIGGER " + trigger.name() + "\"))");
                });
    }
}
