package dev.retort.runtime;

import java.util.List;

/** The first revision would create a table that a database without version rows already holds. Nothing was run. */
public final class DatabaseNotEmptyException extends MigrationException {
    private static final long serialVersionUID = 1;

    public DatabaseNotEmptyException(String message, List<String> waysOut) {
        super(message, waysOut);
    }
}
