package dev.retort.runtime;

import java.util.List;

/** The migration classes do not make a history: an id twice, a missing parent, a cycle, an annotation nobody can read. */
public final class InvalidRevisionsException extends MigrationException {
    private static final long serialVersionUID = 1;

    public InvalidRevisionsException(String message, List<String> waysOut) {
        super(message, waysOut);
    }
}
