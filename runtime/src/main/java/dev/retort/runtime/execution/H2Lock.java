package dev.retort.runtime.execution;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Set;

/**
 * H2: a row of the history that a connection of its own inserts and never commits. H2 ends a transaction with every change
 * of structure, so the lock cannot be in the transaction that migrates; it goes with the connection, however that ends.
 */
final class H2Lock implements MigratorLock {
    private static final int VALIDATION_SECONDS = 5;
    private static final int STATEMENT_MILLIS = 100;

    /**
     * Somebody else's row with this key is not committed, or was rolled back while we waited; or the history was created by
     * somebody else just now.
     */
    private static final Set<Integer> BUSY = Set.of(
            50200, // LOCK_TIMEOUT_1
            40001, // DEADLOCK_1
            42101, // TABLE_OR_VIEW_ALREADY_EXISTS_1
            90131); // CONCURRENT_UPDATE_1

    private final Connection connection;

    private H2Lock(Connection connection) {
        this.connection = connection;
    }

    /**
     * Takes the lock. The history is created first where it is missing, because a row needs a table.
     *
     * @throws dev.retort.runtime.MigratorLockedException when somebody else keeps it for longer than {@code limit}
     */
    static MigratorLock acquire(
            Connection first,
            ConnectionSource source,
            Bookkeeping bookkeeping,
            Duration limit,
            MigrationListener listener)
            throws SQLException {
        Connection connection = SecondConnection.of(source::openForLock);
        first.close();
        boolean held = false;
        try {
            execute(connection, "SET LOCK_TIMEOUT " + STATEMENT_MILLIS);
            Polling.until(() -> tryLock(connection, bookkeeping), () -> "another connection", limit, listener);
            held = true;
            return new H2Lock(connection);
        } finally {
            if (!held) {
                connection.close();
            }
        }
    }

    private static boolean tryLock(Connection connection, Bookkeeping bookkeeping) throws SQLException {
        try {
            connection.setAutoCommit(true);
            bookkeeping.ensureHistory(connection);
            connection.setAutoCommit(false);
            execute(connection, bookkeeping.history().lockStatement());
            return true;
        } catch (SQLException taken) {
            if (BUSY.contains(taken.getErrorCode())) {
                return false;
            }
            throw taken;
        }
    }

    @Override
    public void requireHeld(Connection working) throws SQLException {
        if (!connection.isValid(VALIDATION_SECONDS)) {
            throw new LostLockException("the connection that holds the lock of the migrator was closed");
        }
    }

    @Override
    public void close() {
        try (Connection closing = connection) {
            closing.rollback();
            closing.setAutoCommit(true);
        } catch (SQLException lost) {
            // The session is gone, and the lock with it.
            return;
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
