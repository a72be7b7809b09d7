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
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;

/**
 * PostgreSQL: an advisory lock on a connection of its own, polled, because a session that waits inside the server makes
 * {@code CREATE INDEX CONCURRENTLY} wait for it in turn. It belongs to a database by itself, and to a version table by its
 * key. The statement that took it is the last one of its session, so that others can read there who has it.
 */
final class PostgresqlLock implements MigratorLock {
    private static final Map<String, String> PINNED = Map.of("statement_timeout", "0", "idle_session_timeout", "0");

    private final Connection connection;
    private final PinnedSettings settings;
    private final long key;
    private final int process;

    private PostgresqlLock(Connection connection, long key) throws SQLException {
        this.connection = connection;
        this.key = key;
        this.settings = PinnedSettings.of(connection, PINNED);
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT pg_catalog.pg_backend_pid()")) {
            rows.next();
            this.process = rows.getInt(1);
        }
    }

    /**
     * Takes the lock.
     *
     * @param first closed before the wait begins
     * @throws MigratorLockedException when somebody else keeps it for longer than {@code limit}
     */
    static MigratorLock acquire(
            Connection first,
            ConnectionSource source,
            ObjectName versionTable,
            Duration limit,
            MigrationListener listener)
            throws SQLException {
        Connection connection = SecondConnection.of(source::openForLock);
        boolean held = false;
        try {
            connection.setAutoCommit(true);
            first.setAutoCommit(true);
            TransactionPooling.refuse(first, connection);
            if (source.hasPlaceForLock()) {
                refusePooledWork(first, source);
            }
            first.close();
            PostgresqlLock lock = new PostgresqlLock(connection, key(connection, versionTable));
            Polling.until(lock::isTaken, () -> LockHolder.of(connection, lock.key), limit, listener);
            held = true;
            return lock;
        } finally {
            if (!held) {
                connection.close();
            }
        }
    }

    private static void refusePooledWork(Connection first, ConnectionSource source) throws SQLException {
        try (Connection second = SecondConnection.of(source::open)) {
            second.setAutoCommit(true);
            TransactionPooling.refuse(first, second);
        }
    }

    @Override
    public void requireHeld(Connection working) throws SQLException {
        String query = "SELECT 1 FROM pg_catalog.pg_locks l WHERE l.pid = ? AND " + LockHolder.LOCK;
        try (PreparedStatement statement = working.prepareStatement(query)) {
            statement.setInt(1, process);
            LockHolder.setKey(statement, 2, key);
            try (ResultSet rows = statement.executeQuery()) {
                if (!rows.next()) {
                    throw new LostLockException(
                            "the session that held the lock of the migrator is gone, and another migrator"
                                    + " may be at work by now");
                }
            }
        }
    }

    /** The lock goes with the session; unlocking comes first, since a pool keeps the session alive. */
    @Override
    public void close() {
        try (Connection closing = connection;
                PreparedStatement unlock = closing.prepareStatement("SELECT pg_catalog.pg_advisory_unlock(?)")) {
            unlock.setLong(1, key);
            unlock.execute();
            settings.restore();
        } catch (SQLException lost) {
            // The session is gone, and the lock with it.
            return;
        }
    }

    private boolean isTaken() throws SQLException {
        String query = "SELECT pg_catalog.pg_try_advisory_lock(?) /* " + LockHolder.ownWords() + " */";
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setLong(1, key);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() && rows.getBoolean(1);
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
