package dev.retort.codegen;

import dev.retort.operation.Operation;
import dev.retort.schema.DatabaseKind;
import java.util.List;
import java.util.Optional;

/**
 * An operation of a body.
 *
 * @param comments the lines of comment that stand above it
 * @param only the one database it is for; empty where it is for all
 */
public record SourceLine(Operation operation, List<String> comments, Optional<DatabaseKind> only) {
    public SourceLine {
        comments = List.copyOf(comments);
    }

    public SourceLine(Operation operation, List<String> comments) {
        this(operation, comments, Optional.empty());
    }

    public static SourceLine of(Operation operation) {
        return new SourceLine(operation, List.of());
    }
}
