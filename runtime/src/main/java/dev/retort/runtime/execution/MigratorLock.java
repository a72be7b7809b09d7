package dev.retort.runtime.execution;

import dev.retort.runtime.DatabaseException;
import dev.retort.runtime.MigratorLockedException;
import java.sql.SQLException;

/** Keeps a second migrator out of a database until it is closed. */
interface MigratorLock extends AutoCloseable {
    /** SQLite's own write lock is enough, and of others nothing is known. */
    MigratorLock NONE = new MigratorLock() {
        @Override
        public void requireHeld() {}

        @Override
        public void close() {}
    };

    /**
     * Takes the lock of a database.
     *
     * @throws MigratorLockedException when somebody else keeps it for longer than the options say to wait
     */
    static MigratorLock acquire(
            ConnectionSource source, Bookkeeping bookkeeping, ExecutionOptions options, MigrationListener listener) {
        try {
            return switch (bookkeeping.dialect().database()) {
                case POSTGRESQL ->
                    PostgresqlLock.acquire(source, bookkeeping.versions().name(), options.waitLimit(), listener);
                case H2 -> H2Lock.acquire(source, bookkeeping, options.waitLimit(), listener);
                case SQLITE, MARIADB, MYSQL -> NONE;
            };
        } catch (SQLException e) {
            throw new DatabaseException("cannot take the lock of the migrator", e);
        }
    }

    /**
     * Fails when the session that holds the lock is gone.
     *
     * @throws SQLException when it does not answer
     */
    void requireHeld() throws SQLException;

    @Override
    void close();
}
