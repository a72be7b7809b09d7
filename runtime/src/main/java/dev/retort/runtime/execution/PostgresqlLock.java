package dev.retort.runtime.execution;

import dev.retort.runtime.MigratorLockedException;
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

/**
 * PostgreSQL: an advisory lock on a connection of its own, polled, because a session that waits inside the server makes
 * {@code CREATE INDEX CONCURRENTLY} wait for it in turn.
 */
final class PostgresqlLock implements MigratorLock {
    private static final int HALF = 32;
    private static final int VALIDATION_SECONDS = 5;

    private final Connection connection;

    private PostgresqlLock(Connection connection) {
        this.connection = connection;
    }

    /**
     * Takes the lock.
     *
     * @throws MigratorLockedException when somebody else keeps it for longer than {@code limit}
     */
    static MigratorLock acquire(
            ConnectionSource source, ObjectName versionTable, Duration limit, MigrationListener listener)
            throws SQLException {
        Connection connection = source.open();
        boolean held = false;
        try {
            connection.setAutoCommit(true);
            long key = key(connection, versionTable);
            Polling.until(() -> tryLock(connection, key), () -> holder(connection, key), limit, listener);
            held = true;
            return new PostgresqlLock(connection);
        } finally {
            if (!held) {
                connection.close();
            }
        }
    }

    @Override
    public void requireHeld() throws SQLException {
        if (!connection.isValid(VALIDATION_SECONDS)) {
            throw new SQLException("the connection that holds the lock of the migrator was closed");
        }
    }

    /** The lock goes with the session; unlocking comes first, since a pool keeps the session alive. */
    @Override
    public void close() {
        try (Connection closing = connection;
                PreparedStatement unlock = closing.prepareStatement("SELECT pg_advisory_unlock_all()")) {
            unlock.execute();
        } catch (SQLException lost) {
            // The session is gone, and the lock with it.
            return;
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
}
