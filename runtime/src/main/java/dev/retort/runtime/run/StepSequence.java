package dev.retort.runtime.run;

import dev.retort.dialect.Step;
import dev.retort.operation.Operation;
import dev.retort.runtime.preparation.RenderedPart;
import dev.retort.runtime.preparation.RenderedRevision;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The steps of a revision, with the place a run has come to and the place up to which all is committed. Parts are rendered
 * when the walk reaches them.
 */
final class StepSequence {
    private final RenderedRevision revision;
    private final List<RenderedPart> parts = new ArrayList<>();
    private Position position = new Position(0, 0);
    private Position committed = position;

    private record Position(int part, int step) {
        boolean isBefore(Position other) {
            return part < other.part || (part == other.part && step < other.step);
        }
    }

    StepSequence(RenderedRevision revision) {
        this.revision = revision;
    }

    /** The step to run next; empty at the end. */
    Optional<Step> next() {
        while (position.part() < revision.size()) {
            List<Step> steps = part(position.part()).steps();
            if (position.step() < steps.size()) {
                return Optional.of(steps.get(position.step()));
            }
            position = new Position(position.part() + 1, 0);
        }
        return Optional.empty();
    }

    /** Before the first step of a part, its operations that have no step of their own. */
    List<Operation> joined() {
        boolean begins = next().isPresent() && position.step() == 0;
        return begins ? part(position.part()).joined() : List.of();
    }

    void advance() {
        position = new Position(position.part(), position.step() + 1);
    }

    /** All before the next step is committed. */
    void commit() {
        committed = position;
    }

    /** Back to what is not committed; what lies wholly behind it is rendered anew, since it was taken back. */
    void back() {
        position = committed;
        int kept = committed.step() > 0 ? committed.part() + 1 : committed.part();
        while (parts.size() > kept) {
            parts.remove(parts.size() - 1);
        }
    }

    /** Passes over so many steps, which are committed. */
    void skip(int count) {
        int left = count;
        for (Optional<Step> step = next(); left > 0 && step.isPresent(); step = next()) {
            left -= RenderedPart.counts(step.get()) ? 1 : 0;
            advance();
        }
        commit();
    }

    /** Where the next step stands; behind the last operation when there is none. */
    RenderedPart.Place place() {
        return next().isPresent()
                ? parts.get(position.part()).places().get(position.step())
                : new RenderedPart.Place(revision.operations(), 0);
    }

    int done() {
        return countBefore(position);
    }

    int committed() {
        return countBefore(committed);
    }

    /** The operations that are committed, be it with some of their steps only. */
    List<Operation> committedOperations() {
        List<Operation> operations = new ArrayList<>();
        for (int part = 0; part < parts.size(); part++) {
            for (int step = 0; step < parts.get(part).steps().size(); step++) {
                Operation origin = parts.get(part).steps().get(step).origin();
                if (new Position(part, step).isBefore(committed) && !operations.contains(origin)) {
                    operations.add(origin);
                }
            }
        }
        return operations;
    }

    private RenderedPart part(int number) {
        while (parts.size() <= number) {
            parts.add(revision.part(parts.size()));
        }
        return parts.get(number);
    }

    private int countBefore(Position end) {
        int count = 0;
        for (int part = 0; part < parts.size(); part++) {
            for (int step = 0; step < parts.get(part).steps().size(); step++) {
                boolean ran = new Position(part, step).isBefore(end);
                count += ran && RenderedPart.counts(parts.get(part).steps().get(step)) ? 1 : 0;
            }
        }
        return count;
    }
}
