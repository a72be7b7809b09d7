package dev.retort.runtime;

import java.util.List;

/** Somebody asked for a revision that no migration class has. */
public final class UnknownRevisionException extends MigrationException {
    private static final long serialVersionUID = 1;

    public UnknownRevisionException(String message, List<String> waysOut) {
        super(message, waysOut);
    }
}
