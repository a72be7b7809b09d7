package dev.retort.runtime.lock;

import dev.retort.runtime.connection.ConnectionSource;
import dev.retort.runtime.connection.SecondConnection;
import dev.retort.runtime.execution.MigrationListener;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/** A lock that a connection of its own holds, however that ends; it is asked for again and again. */
abstract class ConnectionLock implements MigratorLock {
    private final Connection connection;

    ConnectionLock(Connection connection) {
        this.connection = connection;
    }

    /** Makes a lock that is not taken yet. */
    @FunctionalInterface
    interface Making {
        ConnectionLock on(Connection connection) throws SQLException;
    }

    /**
     * Takes a lock over a connection beside the one that is open.
     *
     * @throws dev.retort.runtime.MigratorLockedException when somebody else keeps it for longer than {@code limit}
     */
    static MigratorLock acquire(ConnectionSource source, Making making, Duration limit, MigrationListener listener)
            throws SQLException {
        ConnectionLock lock = made(making, SecondConnection.of(source::openForLock));
        boolean held = false;
        try {
            Polling.until(lock::isTaken, lock::holder, limit, listener);
            held = true;
            return lock;
        } finally {
            if (!held) {
                lock.close();
            }
        }
    }

    private static ConnectionLock made(Making making, Connection connection) throws SQLException {
        boolean made = false;
        try {
            ConnectionLock lock = making.on(connection);
            made = true;
            return lock;
        } finally {
            if (!made) {
                connection.close();
            }
        }
    }

    /** Tries to take it, without waiting. */
    abstract boolean isTaken() throws SQLException;

    /** Who has it, in words. */
    abstract String holder() throws SQLException;

    /** Gives it back, if it is held, on a connection that may go back to a pool. */
    abstract void release(Connection closing) throws SQLException;

    final Connection connection() {
        return connection;
    }

    @Override
    public final void close() {
        try (Connection closing = connection) {
            release(closing);
        } catch (SQLException lost) {
            // The session is gone, and the lock with it.
            return;
        }
    }
}
