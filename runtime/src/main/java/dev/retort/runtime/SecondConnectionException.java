package dev.retort.runtime;

import java.sql.SQLException;
import java.util.List;

/** A run needs two connections at once, one that holds the lock and one that works, and got only one. Nothing was run. */
public final class SecondConnectionException extends MigrationException {
    private static final long serialVersionUID = 1;

    public SecondConnectionException(String message, List<String> waysOut, SQLException cause) {
        super(message, waysOut, cause);
    }
}
