package dev.retort.runtime;

import java.util.List;

/** A connection that was handed to Retort and on which nothing can be run safely. Nothing was run. */
public final class UnusableConnectionException extends MigrationException {
    private static final long serialVersionUID = 1;

    public UnusableConnectionException(String message, List<String> waysOut) {
        super(message, waysOut);
    }
}
