package dev.retort.runtime.replay;

import dev.retort.operation.CreateTable;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameTable;
import dev.retort.runtime.recording.RecordedOperation;
import dev.retort.runtime.recording.RecordedStep;
import dev.retort.schema.DatabaseKind;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Plays revisions in memory, one after the other, for one kind of database: steps for others are passed over, declared
 * steps count like any.
 */
public final class Replay {
    private final DatabaseKind database;
    private final AdoptedObjects adopted;

    /** A replay that asks {@code adopted} for what no revision made. */
    public Replay(DatabaseKind database, AdoptedObjects adopted) {
        this.database = database;
        this.adopted = adopted;
    }

    /**
     * What is there after a revision that has run already. Of a table that no revision made only the additions are kept:
     * the database shows it as it is now and not as it was then. A step that does not fit is passed over where a database
     * or hand-written SQL explains how it could run; without either it is an error.
     *
     * @throws CompletionException when a step contradicts what the revisions before it made
     */
    public Replayed applied(Replayed before, RevisionSteps revision) {
        Replayed now = before;
        for (RecordedStep step : revision.steps()) {
            if (step.isFor(database)) {
                now = applied(step, now, before.schema());
            }
        }
        return Uncertainties.after(now, revision, database);
    }

    /**
     * The steps of a revision that is about to run, complete, and what is there after them.
     *
     * @param target on the way down, the schema of the revision it leads to; empty on the way up
     * @throws CompletionException when a step does not fit; nothing has run
     */
    public CompletedRevision completed(Replayed before, RevisionSteps revision, Optional<Schema> target) {
        // On the way up a column that comes back was dropped in the same body: it goes back to where it stood.
        Optional<Schema> places = Optional.of(target.orElse(before.schema()));
        Replayed now = before;
        List<CompletedStep> steps = new ArrayList<>();
        for (RecordedStep step : revision.steps()) {
            if (step.isFor(database)) {
                now = adopting(step, now);
                Operation operation = Completion.complete(step, now.schema(), database, adopted, places);
                steps.add(new CompletedStep(operation, step.line(), step.declared()));
                now = Effect.pending(operation, step, now, adopted);
            }
        }
        return new CompletedRevision(steps, Uncertainties.after(now, revision, database));
    }

    private Replayed applied(RecordedStep step, Replayed now, Schema beginning) {
        Optional<ObjectName> table = TouchedTable.of(step.operation());
        boolean foreign = table.filter(name -> isForeign(name, now)).isPresent();
        boolean whole = step.operation() instanceof RecordedOperation.Whole;
        boolean explained = adopted.isThere()
                || (foreign && whole)
                || table.filter(now::isUncertain).isPresent();
        Replayed ready = foreign && adds(step) ? withAdditions(table.orElseThrow(), now) : now;
        try {
            Operation operation =
                    Completion.complete(step, ready.schema(), database, AdoptedObjects.none(), Optional.of(beginning));
            return Effect.of(operation, step, ready);
        } catch (CompletionException unfit) {
            if (explained) {
                return now;
            }
            throw unfit;
        }
    }

    /** A table of the database that no revision made is known wholly from the first pending step that touches it. */
    private Replayed adopting(RecordedStep step, Replayed now) {
        return TouchedTable.of(step.operation())
                .filter(name -> isForeign(name, now) && !isCreation(step))
                .flatMap(adopted::table)
                .map(table -> Effect.adopt(table, now))
                .orElse(now);
    }

    private static boolean isForeign(ObjectName name, Replayed now) {
        return now.schema().table(name).isEmpty() || now.adopted().get(name) == Replayed.Extent.ADDITIONS;
    }

    private static Replayed withAdditions(ObjectName name, Replayed now) {
        return now.schema().table(name).isPresent()
                ? now
                : now.with(now.schema().with(Table.of(name, List.of()))).with(name, Replayed.Extent.ADDITIONS);
    }

    private static boolean isCreation(RecordedStep step) {
        return step.operation() instanceof RecordedOperation.Whole whole && whole.operation() instanceof CreateTable;
    }

    private static boolean adds(RecordedStep step) {
        return step.operation() instanceof RecordedOperation.Whole whole
                && !(whole.operation() instanceof CreateTable)
                && !(whole.operation() instanceof RenameTable);
    }
}
