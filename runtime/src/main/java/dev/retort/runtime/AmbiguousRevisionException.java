package dev.retort.runtime;

import java.util.List;

/** An identifier fits several revisions, or a number of steps could be taken along several branches. */
public final class AmbiguousRevisionException extends MigrationException {
    private static final long serialVersionUID = 1;

    public AmbiguousRevisionException(String message, List<String> waysOut) {
        super(message, waysOut);
    }
}
