package dev.retort.runtime;

import java.util.List;

/** Rows that are there now would make the migration fail, or would be left without a value. Nothing was run. */
public final class PreflightException extends MigrationException {
    private static final long serialVersionUID = 1;

    public PreflightException(String message, List<String> waysOut) {
        super(message, waysOut);
    }
}
