package dev.retort.runtime.execution;

import dev.retort.dialect.Step;
import dev.retort.operation.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The steps of a revision, with the place a run has come to and the place up to which all is committed. Parts are rendered
 * when the walk reaches them.
 */
final class StepSequence {
    private final RenderedRevision revision;
    private final List<List<Step>> parts = new ArrayList<>();
    private Position position = new Position(0, 0);
    private Position committed = position;

    private record Position(int part, int step) {
        boolean isBefore(Position other) {
            return part < other.part || (part == other.part && step < other.step);
        }
    }

    /**
     * A place that means the same in another run, which renders anew: the number of an operation, and how many of its steps
     * lie before it.
     */
    record Place(int operation, int step) {}

    StepSequence(RenderedRevision revision) {
        this.revision = revision;
    }

    /** The step to run next; empty at the end. */
    Optional<Step> next() {
        while (position.part() < revision.size()) {
            List<Step> steps = part(position.part());
            if (position.step() < steps.size()) {
                return Optional.of(steps.get(position.step()));
            }
            position = new Position(position.part() + 1, 0);
        }
        return Optional.empty();
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
        for (int skipped = 0; skipped < count && next().isPresent(); skipped++) {
            advance();
        }
        commit();
    }

    /** Where the next step stands; behind the last operation when there is none. */
    Place place() {
        Optional<Step> next = next();
        if (next.isEmpty()) {
            return new Place(revision.operations(), 0);
        }
        int operation = revision.operation(position.part(), next.get());
        int before = 0;
        for (Step step : parts.get(position.part()).subList(0, position.step())) {
            before += revision.operation(position.part(), step) == operation ? 1 : 0;
        }
        return new Place(operation, before);
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
            for (int step = 0; step < parts.get(part).size(); step++) {
                Operation origin = parts.get(part).get(step).origin();
                if (new Position(part, step).isBefore(committed) && !operations.contains(origin)) {
                    operations.add(origin);
                }
            }
        }
        return operations;
    }

    private List<Step> part(int number) {
        while (parts.size() <= number) {
            parts.add(revision.part(parts.size()));
        }
        return parts.get(number);
    }

    private int countBefore(Position end) {
        int count = 0;
        for (int part = 0; part < parts.size(); part++) {
            for (int step = 0; step < parts.get(part).size(); step++) {
                count += new Position(part, step).isBefore(end) ? 1 : 0;
            }
        }
        return count;
    }
}
