package dev.retort.runtime.lock;

import dev.retort.digest.Sha256;
import dev.retort.runtime.connection.ConnectionSource;
import dev.retort.runtime.connection.PinnedSettings;
import dev.retort.runtime.connection.SecondConnection;
import dev.retort.runtime.execution.BuildStage;
import dev.retort.schema.ObjectName;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * PostgreSQL: an advisory lock on a connection of its own, polled, because a session that waits inside the server makes
 * {@code CREATE INDEX CONCURRENTLY} wait for it in turn. It belongs to a database by itself, and to a version table by its
 * key. The last statement of its session says who has it, so that others can read it there.
 */
final class PostgresqlLock extends ConnectionLock {
    private static final Map<String, String> PINNED = Map.of("statement_timeout", "0", "idle_session_timeout", "0");

    private static final int PATIENCE_SECONDS = 2;

    private final PinnedSettings settings;
    private final long key;
    private final int process;
    private volatile long takenAt;

    private PostgresqlLock(Connection connection, ObjectName versionTable) throws SQLException {
        super(connection);
        this.key = key(connection, versionTable);
        this.settings = PinnedSettings.of(connection, PINNED);
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT pg_catalog.pg_backend_pid()")) {
            rows.next();
            this.process = rows.getInt(1);
        }
    }

    /**
     * The lock of a version table, not taken yet. A pooler that no lock would hold behind is refused.
     *
     * @param first another connection to the database, closed when this returns
     */
    static PostgresqlLock on(Connection connection, Connection first, ConnectionSource source, ObjectName versionTable)
            throws SQLException {
        connection.setAutoCommit(true);
        first.setAutoCommit(true);
        TransactionPooling.refuse(first, connection);
        if (source.hasPlaceForLock()) {
            refusePooledWork(first, source);
        }
        first.close();
        return new PostgresqlLock(connection, versionTable);
    }

    /** Where there is one connection to work only, it cannot be looked at beside another. */
    private static void refusePooledWork(Connection first, ConnectionSource source) throws SQLException {
        Optional<Connection> other = SecondConnection.ifThereIsOne(source::open);
        if (other.isPresent()) {
            try (Connection second = other.get()) {
                second.setAutoCommit(true);
                TransactionPooling.refuse(first, second);
            }
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
    void release(Connection closing) throws SQLException {
        try (PreparedStatement unlock = closing.prepareStatement("SELECT pg_catalog.pg_advisory_unlock(?)")) {
            unlock.setLong(1, key);
            unlock.execute();
            settings.restore();
        }
    }

    @Override
    String holder() throws SQLException {
        return LockHolder.of(connection(), key);
    }

    @Override
    boolean isTaken() throws SQLException {
        String query = "SELECT pg_catalog.pg_try_advisory_lock(?),"
                + " extract(epoch FROM pg_catalog.clock_timestamp())::bigint /* " + LockHolder.ownWords() + " */";
        try (PreparedStatement statement = connection().prepareStatement(query)) {
            statement.setLong(1, key);
            try (ResultSet rows = statement.executeQuery()) {
                boolean taken = rows.next() && rows.getBoolean(1);
                takenAt = taken ? rows.getLong(2) : 0;
                return taken;
            }
        }
    }

    @Override
    public Optional<BuildStage> buildStage(int working) {
        String query =
                "SELECT p.phase, CASE WHEN p.phase LIKE 'waiting%' THEN 100 * p.lockers_done / nullif(p.lockers_total, 0)"
                        + " WHEN p.phase LIKE '%loading tuples%' THEN 100 * p.tuples_done / nullif(p.tuples_total, 0)"
                        + " WHEN p.phase LIKE '%scanning%' THEN 100 * p.blocks_done / nullif(p.blocks_total, 0) END"
                        + " FROM pg_catalog.pg_stat_progress_create_index p WHERE p.pid = ? /* "
                        + LockHolder.ownWords(takenAt) + " */";
        try (PreparedStatement statement = connection().prepareStatement(query)) {
            statement.setQueryTimeout(PATIENCE_SECONDS);
            statement.setInt(1, working);
            try (ResultSet rows = statement.executeQuery()) {
                if (!rows.next() || rows.getString(1) == null) {
                    return Optional.empty();
                }
                int percent = rows.getInt(2);
                return Optional.of(new BuildStage(
                        rows.getString(1), rows.wasNull() ? OptionalInt.empty() : OptionalInt.of(percent)));
            }
        } catch (SQLException unknown) {
            return Optional.empty();
        }
    }

    private static long key(Connection connection, ObjectName versionTable) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT coalesce(?, current_schema())")) {
            statement.setString(1, versionTable.schema().orElse(null));
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                String name = "retort " + rows.getString(1) + "." + versionTable.name();
                return ByteBuffer.wrap(Sha256.of(name)).getLong();
            }
        }
    }
}
