package dev.retort.codegen;

import dev.retort.operation.Operation;
import java.util.List;

/** An operation of a body, with the lines of comment that stand above it. */
public record SourceLine(Operation operation, List<String> comments) {
    public SourceLine {
        comments = List.copyOf(comments);
    }

    public static SourceLine of(Operation operation) {
        return new SourceLine(operation, List.of());
    }
}
