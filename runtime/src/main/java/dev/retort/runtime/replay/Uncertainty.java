package dev.retort.runtime.replay;

import dev.retort.runtime.recording.SourceLine;
import dev.retort.schema.ObjectName;
import java.util.Optional;

/**
 * SQL or code that nobody can look into may have changed a table: {@code table}, or any table where that is empty. {@code
 * op.declare(...)} behind {@code line} would settle it.
 */
public record Uncertainty(Optional<ObjectName> table, String revision, SourceLine line) {
    public boolean concerns(ObjectName name) {
        return table.isEmpty() || table.get().equals(name);
    }
}
