package dev.retort.runtime;

import java.sql.SQLException;
import java.util.List;

/** The database refused something that is not part of a migration: to connect, to read its version rows. */
public final class DatabaseException extends MigrationException {
    private static final long serialVersionUID = 1;

    public DatabaseException(String what, SQLException cause) {
        super(what + ": " + oneLine(cause), List.of(), cause);
    }

    /** What the database says, on one line. */
    static String oneLine(SQLException failure) {
        String message = failure.getMessage() == null ? failure.toString() : failure.getMessage();
        return String.join(
                "; ",
                message.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList());
    }
}
