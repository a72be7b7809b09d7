package dev.retort.runtime;

import java.util.List;

/** A migration cannot be written as a script: it needs a connection. Nothing was written. */
public final class ScriptRefusedException extends MigrationException {
    private static final long serialVersionUID = 1;

    public ScriptRefusedException(String message, List<String> waysOut) {
        super(message, waysOut);
    }
}
