package dev.retort.runtime;

import java.util.List;

/** A revision to be undone says that there is no way back. Nothing was run. */
public final class IrreversibleException extends MigrationException {
    private static final long serialVersionUID = 1;

    public IrreversibleException(String message, List<String> waysOut) {
        super(message, waysOut);
    }
}
