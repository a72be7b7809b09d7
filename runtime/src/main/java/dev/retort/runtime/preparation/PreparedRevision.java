package dev.retort.runtime.preparation;

import dev.retort.migration.JdbcWork;
import dev.retort.operation.HandWritten;
import dev.retort.operation.Operation;
import dev.retort.runtime.recording.Direction;
import dev.retort.runtime.recording.SourceLine;
import dev.retort.runtime.replay.CompletedStep;
import dev.retort.runtime.revision.PlannedRevision;
import dev.retort.runtime.revision.RevisionScript;
import dev.retort.schema.Schema;
import java.util.List;
import java.util.Optional;

/** A revision whose body was recorded and completed; {@code before} is what the revisions made up to it. */
public record PreparedRevision(
        PlannedRevision planned,
        Direction direction,
        List<CompletedStep> steps,
        Schema before,
        Schema after,
        List<JdbcWork> works,
        String checksum) {
    public PreparedRevision {
        steps = List.copyOf(steps);
        works = List.copyOf(works);
    }

    public RevisionScript script() {
        return planned.script();
    }

    /** What will be carried out; what is only declared is left out. */
    public List<Operation> operations() {
        return steps.stream()
                .filter(step -> !step.declared())
                .map(CompletedStep::operation)
                .toList();
    }

    /** Whether it runs something that may change more than operations say, such as settings of the session. */
    public boolean runsHandWritten() {
        return operations().stream().anyMatch(operation -> operation instanceof HandWritten);
    }

    /** Whether this very operation is one of its steps. */
    public boolean holds(Operation operation) {
        return steps.stream().anyMatch(step -> isSame(step.operation(), operation));
    }

    /** Where an operation stands in the source: the very one, else one that is equal. */
    public Optional<SourceLine> lineOf(Operation operation) {
        return steps.stream()
                .filter(step -> isSame(step.operation(), operation))
                .findFirst()
                .or(() -> steps.stream()
                        .filter(step -> step.operation().equals(operation))
                        .findFirst())
                .map(CompletedStep::line);
    }

    /** Two steps of a body may be equal; then only identity tells their lines apart. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean isSame(Operation one, Operation other) {
        return one == other;
    }
}
