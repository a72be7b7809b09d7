package dev.retort.runtime;

import java.util.List;

/** Something between here and the server gives every transaction another session, so no lock would hold. Nothing was run. */
public final class TransactionPoolingException extends MigrationException {
    private static final long serialVersionUID = 1;

    public TransactionPoolingException(String message, List<String> waysOut) {
        super(message, waysOut);
    }
}
