package dev.retort.runtime.replay;

import dev.retort.dialect.OperationTables;
import dev.retort.operation.CreateTable;
import dev.retort.operation.DataOperation;
import dev.retort.operation.DropTable;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameColumn;
import dev.retort.operation.RenameTable;
import dev.retort.operation.SchemaEffect;
import dev.retort.operation.SchemaEffectException;
import dev.retort.runtime.recording.RecordedOperation;
import dev.retort.runtime.recording.RecordedStep;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a complete operation does to what is known. */
final class Effect {
    private Effect() {}

    /** The effect of a step that has to fit. */
    static Replayed of(Operation operation, RecordedStep step, Replayed before) {
        try {
            return applied(operation, before);
        } catch (SchemaEffectException | IllegalArgumentException unfit) {
            throw refused(operation, step, before, String.valueOf(unfit.getMessage()));
        }
    }

    /** The effect of a step on what revisions made, while it may also speak of what only the database has. */
    static Replayed pending(Operation operation, RecordedStep step, Replayed before, AdoptedObjects adopted) {
        try {
            return applied(operation, before);
        } catch (SchemaEffectException | IllegalArgumentException unfit) {
            Optional<ObjectName> name = OperationTables.changed(operation);
            boolean unknown =
                    name.filter(table -> before.schema().table(table).isEmpty()).isPresent();
            boolean completedElsewhere = !(step.operation() instanceof RecordedOperation.Whole);
            if (completedElsewhere || (operation instanceof DataOperation && unknown)) {
                return before;
            }
            Optional<Table> live = name.flatMap(adopted::table);
            if (live.isEmpty() || unknown) {
                throw refused(operation, step, before, String.valueOf(unfit.getMessage()));
            }
            return live.filter(table -> LiveParts.hasName(table, operation)).isPresent()
                    ? before
                    : of(operation, step, before.with(LiveParts.grafted(before.schema(), live.get(), operation)));
        }
    }

    static Replayed adopt(Table table, Replayed before) {
        return before.with(before.schema().with(table)).with(table.name(), Replayed.Extent.ALL);
    }

    private static Replayed applied(Operation operation, Replayed before) {
        if (operation instanceof CreateTable create
                && before.isUncertain(create.table().name())) {
            return before.with(before.schema().with(create.table()));
        }
        Replayed after = before.with(SchemaEffect.apply(before.schema(), operation));
        if (operation instanceof RenameTable rename) {
            return after.renamed(rename.from(), rename.to());
        }
        return operation instanceof DropTable drop ? after.without(drop.table().name()) : after;
    }

    private static CompletionException refused(
            Operation operation, RecordedStep step, Replayed before, String message) {
        List<String> waysOut = new ArrayList<>();
        OperationTables.changed(operation)
                .filter(before::isUncertain)
                .ifPresent(table -> waysOut.add(
                        "hand-written SQL names " + table + "; say what it did with op.declare(() -> ...) behind it"));
        String call = CallText.of(step.operation());
        return new CompletionException(
                step.line(), call, swapped(operation, before.schema()).orElse(message), waysOut);
    }

    /** The likeliest mistake in a rename is the order of the names. */
    private static Optional<String> swapped(Operation operation, Schema schema) {
        if (operation instanceof RenameColumn rename) {
            return schema.table(rename.table())
                    .filter(table -> table.column(rename.from()).isEmpty()
                            && table.column(rename.to()).isPresent())
                    .map(table -> table.name() + " has no column " + rename.from() + "; it has " + rename.to()
                            + " (the order is old name, new name)");
        } else if (operation instanceof RenameTable rename
                && schema.table(rename.from()).isEmpty()
                && schema.table(rename.to()).isPresent()) {
            return Optional.of("there is no table " + rename.from() + "; there is " + rename.to()
                    + " (the order is old name, new name)");
        }
        return Optional.empty();
    }
}
