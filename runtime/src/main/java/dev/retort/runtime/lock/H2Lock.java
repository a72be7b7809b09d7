package dev.retort.runtime.lock;

import dev.retort.runtime.bookkeeping.Bookkeeping;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;

/**
 * H2: a row of the history that a connection of its own inserts and never commits. H2 ends a transaction with every change
 * of structure, so the lock cannot be in the transaction that migrates; it goes with the connection, however that ends.
 */
final class H2Lock extends ConnectionLock {
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

    private final Bookkeeping bookkeeping;
    private final int millisBefore;

    private H2Lock(Connection connection, Bookkeeping bookkeeping, int millisBefore) {
        super(connection);
        this.bookkeeping = bookkeeping;
        this.millisBefore = millisBefore;
    }

    /** The lock of a version table, not taken yet. The history is created where it is missing: a row needs a table. */
    static H2Lock on(Connection connection, Bookkeeping bookkeeping) throws SQLException {
        int before = lockTimeout(connection);
        execute(connection, "SET LOCK_TIMEOUT " + STATEMENT_MILLIS);
        return new H2Lock(connection, bookkeeping, before);
    }

    private static int lockTimeout(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT LOCK_TIMEOUT()")) {
            row.next();
            return row.getInt(1);
        }
    }

    @Override
    boolean isTaken() throws SQLException {
        Connection connection = connection();
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
        if (!connection().isValid(VALIDATION_SECONDS)) {
            throw new LostLockException("the connection that holds the lock of the migrator was closed");
        }
    }

    @Override
    String holder() {
        return "another connection";
    }

    @Override
    void release(Connection closing) throws SQLException {
        closing.rollback();
        closing.setAutoCommit(true);
        // It may go back to a pool.
        execute(closing, "SET LOCK_TIMEOUT " + millisBefore);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
