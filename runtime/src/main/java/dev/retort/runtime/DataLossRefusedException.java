package dev.retort.runtime;

import java.util.List;

/** A downgrade would delete data and that is not allowed here. Nothing was run. */
public final class DataLossRefusedException extends MigrationException {
    private static final long serialVersionUID = 1;

    public DataLossRefusedException(String message, List<String> waysOut) {
        super(message, waysOut);
    }
}
