package dev.retort.runtime.execution;

import dev.retort.dialect.Step;
import dev.retort.operation.Operation;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

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
        while (done() < count && next().isPresent()) {
            advance();
        }
        commit();
    }

    /** A checksum of the steps before the next one. */
    String checksum() {
        CRC32 checksum = new CRC32();
        for (int part = 0; part < parts.size(); part++) {
            for (int step = 0; step < parts.get(part).size(); step++) {
                if (new Position(part, step).isBefore(position)) {
                    checksum.update(text(parts.get(part).get(step)).getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        return Long.toHexString(checksum.getValue());
    }

    private static String text(Step step) {
        if (step instanceof Step.Statement statement) {
            return statement.sql() + statement.values();
        } else if (step instanceof Step.Repeated repeated) {
            return repeated.sql();
        } else if (step instanceof Step.Expectation expectation) {
            return expectation.query();
        } else if (step instanceof Step.Code code) {
            return code.origin().what();
        }
        throw new IllegalStateException("steps are sealed");
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

    /**
     * Walks over the steps that commit together, from the next one on.
     *
     * @return their operations; empty, without a move, when they end with the revision itself
     */
    Optional<List<Operation>> skipGroup() {
        Position start = position;
        List<Operation> operations = new ArrayList<>();
        Optional<Step> first = next();
        for (Optional<Step> step = first; step.isPresent(); step = next()) {
            boolean begins = beginsGroup(step.get()) || (!operations.isEmpty() && isAlone(first.orElseThrow()));
            if (begins && !operations.isEmpty()) {
                return Optional.of(operations);
            }
            operations.add(step.get().origin());
            advance();
        }
        position = start;
        return Optional.empty();
    }

    private static boolean beginsGroup(Step step) {
        boolean statement = step instanceof Step.Statement each && each.mode() == Step.Mode.NEW_GROUP;
        return statement || isAlone(step);
    }

    private static boolean isAlone(Step step) {
        boolean statement = step instanceof Step.Statement each && each.mode() == Step.Mode.ALONE;
        return statement || step instanceof Step.Repeated;
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
