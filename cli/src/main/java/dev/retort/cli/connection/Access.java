package dev.retort.cli.connection;

/** What a command does with a database. */
public enum Access {
    /** Looks only: creates no SQLite file, changes nothing. */
    READ,
    /** Changes it, and creates a SQLite file that is not there. */
    WRITE
}
