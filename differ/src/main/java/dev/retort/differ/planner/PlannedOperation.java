package dev.retort.differ.planner;

import dev.retort.operation.Operation;
import dev.retort.schema.DatabaseKind;
import java.util.List;
import java.util.Optional;

/**
 * An operation in its place.
 *
 * @param comments the lines of comment that stand above it
 * @param only the one database it is for; empty where it is for all
 */
public record PlannedOperation(Operation operation, List<String> comments, Optional<DatabaseKind> only) {
    public PlannedOperation {
        comments = List.copyOf(comments);
    }

    public PlannedOperation(Operation operation, List<String> comments) {
        this(operation, comments, Optional.empty());
    }

    /** The same place with another operation. */
    public PlannedOperation with(Operation other) {
        return new PlannedOperation(other, comments, only);
    }
}
