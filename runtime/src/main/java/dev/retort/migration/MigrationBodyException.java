package dev.retort.migration;

import dev.retort.runtime.MigrationException;
import java.util.List;

/** The body of a migration class could not be recorded; nothing has run. The message begins with the line. */
public final class MigrationBodyException extends MigrationException {
    private static final long serialVersionUID = 1;

    MigrationBodyException(String message, Throwable cause) {
        super(message, List.of(), cause);
    }
}
