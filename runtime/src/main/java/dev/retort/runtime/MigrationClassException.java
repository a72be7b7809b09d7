package dev.retort.runtime;

import java.util.List;

/** A migration class cannot be loaded, or is none. */
public final class MigrationClassException extends MigrationException {
    private static final long serialVersionUID = 1;

    public MigrationClassException(String message, List<String> waysOut, Throwable cause) {
        super(message, waysOut, cause);
    }

    public MigrationClassException(String message, List<String> waysOut) {
        super(message, waysOut);
    }
}
