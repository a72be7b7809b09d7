package dev.retort.runtime.execution;

import dev.retort.runtime.DatabaseException;
import dev.retort.runtime.MigratorLockedException;
import dev.retort.schema.DatabaseKind;
import dev.retort.schema.ObjectName;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Keeps a second migrator out of a database. PostgreSQL: an advisory lock on a connection of its own, polled, because a
 * session that waits inside the server makes {@code CREATE INDEX CONCURRENTLY} wait for it in turn. Elsewhere nothing:
 * SQLite's write lock is enough.
 */
final class MigratorLock implements AutoCloseable {
    private static final long POLL_MILLIS = 200;
    private static final int HALF = 32;
    private static final int VALIDATION_SECONDS = 5;

    private final Optional<Connection> holding;

    private MigratorLock(Optional<Connection> holding) {
        this.holding = holding;
    }

    /**
     * Takes the lock.
     *
     * @throws MigratorLockedException when somebody else keeps it for longer than {@code limit}
     */
    static MigratorLock acquire(
            ConnectionSource source,
            DatabaseKind database,
            ObjectName versionTable,
            Duration limit,
            MigrationListener listener) {
        if (database != DatabaseKind.POSTGRESQL) {
            return new MigratorLock(Optional.empty());
        }
        try {
            Connection connection = source.open();
            boolean held = false;
            try {
                connection.setAutoCommit(true);
                poll(connection, key(connection, versionTable), limit, listener);
                held = true;
                return new MigratorLock(Optional.of(connection));
            } finally {
                if (!held) {
                    connection.close();
                }
            }
        } catch (SQLException e) {
            throw new DatabaseException("cannot take the lock of the migrator", e);
        }
    }

    /**
     * Fails when the session that holds the lock is gone.
     *
     * @throws SQLException when it does not answer
     */
    void requireHeld() throws SQLException {
        if (holding.isPresent() && !holding.get().isValid(VALIDATION_SECONDS)) {
            throw new SQLException("the connection that holds the lock of the migrator was closed");
        }
    }

    /** The lock goes with the session; unlocking comes first, since a pool keeps the session alive. */
    @Override
    public void close() {
        if (holding.isEmpty()) {
            return;
        }
        try (Connection connection = holding.get();
                PreparedStatement unlock = connection.prepareStatement("SELECT pg_advisory_unlock_all()")) {
            unlock.execute();
        } catch (SQLException lost) {
            // The session is gone, and the lock with it.
            return;
        }
    }

    private static void poll(Connection connection, long key, Duration limit, MigrationListener listener)
            throws SQLException {
        long deadline = System.nanoTime() + limit.toNanos();
        boolean told = false;
        while (!tryLock(connection, key)) {
            String holder = holder(connection, key);
            if (System.nanoTime() >= deadline) {
                throw new MigratorLockedException(
                        "another migration has been running for more than " + limit.toSeconds() + "s (" + holder
                                + "); nothing was run",
                        List.of("wait for it, or give it more time: [run] wait"));
            }
            if (!told) {
                listener.on(new MigrationEvent.Waiting(holder));
                told = true;
            }
            sleep();
        }
    }

    private static boolean tryLock(Connection connection, long key) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT pg_try_advisory_lock(?)")) {
            statement.setLong(1, key);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() && rows.getBoolean(1);
            }
        }
    }

    private static String holder(Connection connection, long key) throws SQLException {
        String query = "SELECT a.pid, a.usename, a.application_name FROM pg_catalog.pg_locks l"
                + " JOIN pg_catalog.pg_stat_activity a ON a.pid = l.pid WHERE l.locktype = 'advisory' AND l.granted"
                + " AND l.objsubid = 1 AND l.classid::bigint = ? AND l.objid::bigint = ?"
                + " AND l.database = (SELECT oid FROM pg_catalog.pg_database WHERE datname = current_database())";
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setLong(1, key >>> HALF);
            statement.setLong(2, key & 0xffffffffL);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next()
                        ? "process " + rows.getInt(1) + ", " + rows.getString(2) + ", " + rows.getString(3)
                        : "it just ended";
            }
        }
    }

    private static long key(Connection connection, ObjectName versionTable) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT coalesce(?, current_schema())")) {
            statement.setString(1, versionTable.schema().orElse(null));
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                String name = "retort " + rows.getString(1) + "." + versionTable.name();
                MessageDigest digest = MessageDigest.getInstance("SHA-256");
                return ByteBuffer.wrap(digest.digest(name.getBytes(StandardCharsets.UTF_8)))
                        .getLong();
            }
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The lock is polled: a session that waits inside the server would hold up CREATE INDEX CONCURRENTLY. */
    private static void sleep() {
        try {
            Thread.sleep(POLL_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MigratorLockedException("interrupted while waiting for another migration", List.of());
        }
    }
}
