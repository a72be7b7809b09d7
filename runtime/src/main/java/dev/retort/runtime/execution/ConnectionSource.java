package dev.retort.runtime.execution;

import java.sql.Connection;
import java.sql.SQLException;

/** Opens connections to the database to migrate; each is closed by who asked for it. */
@FunctionalInterface
public interface ConnectionSource {
    /** A connection of its own, in auto-commit mode. */
    Connection open() throws SQLException;
}
