package dev.retort.runtime.connection;

import java.sql.Connection;
import java.sql.SQLException;

/** Opens connections to the database to migrate; each is closed by who asked for it. */
@FunctionalInterface
public interface ConnectionSource {
    /** A connection of its own, in auto-commit mode. */
    Connection open() throws SQLException;

    /** A connection that does nothing but hold the lock while another one works; from the same place unless somebody said so. */
    default Connection openForLock() throws SQLException {
        return open();
    }

    /** Whether the lock is held over connections from another place, such as a pool of its own. */
    default boolean hasPlaceForLock() {
        return false;
    }
}
