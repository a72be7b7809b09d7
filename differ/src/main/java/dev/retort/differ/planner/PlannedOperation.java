package dev.retort.differ.planner;

import dev.retort.operation.Operation;
import java.util.List;

/** An operation in its place, with the lines of comment that stand above it. */
public record PlannedOperation(Operation operation, List<String> comments) {
    public PlannedOperation {
        comments = List.copyOf(comments);
    }
}
