package dev.retort.runtime;

import java.util.List;

/** The version rows are not what they were when the plan was made: somebody else changed them. Rolled back. */
public final class VersionChangedException extends MigrationException {
    private static final long serialVersionUID = 1;

    public VersionChangedException(String message, List<String> waysOut) {
        super(message, waysOut);
    }
}
