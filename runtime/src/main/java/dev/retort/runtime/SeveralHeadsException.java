package dev.retort.runtime;

import java.util.List;

/** One head was asked for and the revisions have several. */
public final class SeveralHeadsException extends MigrationException {
    private static final long serialVersionUID = 1;

    public SeveralHeadsException(String message, List<String> waysOut) {
        super(message, waysOut);
    }
}
