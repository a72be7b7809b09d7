package dev.retort.runtime;

import java.util.List;

/** An identifier or a range that is malformed, or that cannot be reached from where the database is. */
public final class InvalidTargetException extends MigrationException {
    private static final long serialVersionUID = 1;

    public InvalidTargetException(String message, List<String> waysOut) {
        super(message, waysOut);
    }
}
