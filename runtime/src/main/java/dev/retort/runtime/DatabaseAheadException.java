package dev.retort.runtime;

import java.util.List;

/** The database is at a revision that no migration class has. Nothing was run. */
public final class DatabaseAheadException extends MigrationException {
    private static final long serialVersionUID = 1;

    public DatabaseAheadException(String message, List<String> waysOut) {
        super(message, waysOut);
    }
}
