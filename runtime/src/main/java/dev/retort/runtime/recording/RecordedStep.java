package dev.retort.runtime.recording;

import dev.retort.schema.DatabaseKind;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * One call on {@code op}. {@code databases} are those the step is for; {@code declared} steps are known and not executed.
 */
public record RecordedStep(
        RecordedOperation operation, SourceLine line, Set<DatabaseKind> databases, boolean declared) {
    public RecordedStep {
        databases = Collections.unmodifiableSet(new TreeSet<>(databases));
    }

    public boolean isFor(DatabaseKind database) {
        return databases.contains(database);
    }
}
