package dev.retort.runtime.preparation;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.LiveCatalog;
import dev.retort.dialect.RanBefore;
import dev.retort.dialect.Step;
import dev.retort.operation.HandWritten;
import dev.retort.operation.Operation;
import dev.retort.operation.SchemaEffect;
import dev.retort.operation.SchemaEffectException;
import dev.retort.runtime.replay.CompletedStep;
import dev.retort.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The steps of a revision, rendered as late as it takes: behind hand-written SQL or code only the database knows what is
 * there, so what follows is rendered when it has run.
 */
public final class RenderedRevision {
    /** Operations that can be rendered together, the number of the first, and what the revisions made before it. */
    private record Part(int first, List<Operation> operations, Schema before) {}

    private final List<Operation> all;
    private final List<Part> parts;
    private final Dialect dialect;
    private final Function<Schema, LiveCatalog> catalog;

    /** The numbers of parts that, as they were rendered, end a transaction. */
    private final SortedSet<Integer> committing = new TreeSet<>();

    private final int start;

    /**
     * A revision of which some operations have run before.
     *
     * @param start the number of the operation to begin with
     */
    public RenderedRevision(
            PreparedRevision revision, Dialect dialect, Function<Schema, LiveCatalog> catalog, int start) {
        this.all = revision.operations();
        this.parts = parts(revision, start);
        this.dialect = dialect;
        this.catalog = catalog;
        this.start = start;
    }

    public RenderedRevision(PreparedRevision revision, Dialect dialect, Function<Schema, LiveCatalog> catalog) {
        this(revision, dialect, catalog, 0);
    }

    public int size() {
        return parts.size();
    }

    /** The steps of a part; the parts before it have run. */
    public RenderedPart part(int number) {
        Part part = parts.get(number);
        int lastCommit = committing.headSet(number).isEmpty()
                ? start
                : parts.get(committing.headSet(number).last()).first();
        RanBefore before = new RanBefore(all.subList(0, lastCommit), all.subList(lastCommit, part.first()));
        List<Step> steps = dialect.render(before, part.operations(), catalog.apply(part.before()));
        if (steps.stream().anyMatch(RenderedRevision::commits)) {
            committing.add(number);
        } else {
            committing.remove(number);
        }
        return RenderedPart.of(steps, part.operations(), part.first());
    }

    /** How many operations the whole revision has. */
    public int operations() {
        return all.size();
    }

    private static boolean commits(Step step) {
        return step instanceof Step.Repeated
                || step instanceof Step.Boundary
                || (step instanceof Step.Statement statement && statement.mode() == Step.Mode.ALONE);
    }

    private static List<Part> parts(PreparedRevision revision, int start) {
        List<Part> parts = new ArrayList<>();
        List<Operation> open = new ArrayList<>();
        Schema before = revision.before();
        Schema now = before;
        int number = 0;
        for (CompletedStep step : revision.steps()) {
            boolean runs = !step.declared() && number >= start;
            boolean opaque = step.declared() || step.operation() instanceof HandWritten;
            if (opaque && !open.isEmpty()) {
                parts.add(new Part(number - open.size(), open, before));
                open = new ArrayList<>();
            }
            if (open.isEmpty()) {
                before = now;
            }
            now = after(now, step.operation());
            if (opaque && runs) {
                parts.add(new Part(number, List.of(step.operation()), before));
            } else if (runs) {
                open.add(step.operation());
            }
            number += step.declared() ? 0 : 1;
        }
        if (!open.isEmpty()) {
            parts.add(new Part(number - open.size(), open, before));
        }
        return parts;
    }

    /** What is there after an operation, as far as the revisions know. */
    public static Schema after(Schema now, Operation operation) {
        try {
            return SchemaEffect.apply(now, operation);
        } catch (SchemaEffectException | IllegalArgumentException ofAnAdoptedTable) {
            // Of what no revision made, the catalogue knows more than the replay.
            return now;
        }
    }
}
