package dev.retort.runtime.session;

import java.sql.Connection;
import java.sql.SQLException;

/** Transactions as JDBC has them. */
class PlainSession implements DatabaseSession {
    private final Connection connection;
    private final boolean autoCommit;
    private boolean inTransaction;

    PlainSession(Connection connection) throws SQLException {
        this.connection = connection;
        autoCommit = connection.getAutoCommit();
        connection.setAutoCommit(true);
    }

    @Override
    public final Connection connection() {
        return connection;
    }

    @Override
    public void pinSettings() throws SQLException {}

    @Override
    public void beginBookkeeping() throws SQLException {}

    @Override
    public void begin(boolean suspendForeignKeys) throws SQLException {
        connection.setAutoCommit(false);
        inTransaction = true;
    }

    @Override
    public void commit() throws SQLException {
        connection.commit();
        end();
    }

    @Override
    public void rollback() {
        if (!inTransaction) {
            return;
        }
        try {
            connection.rollback();
            end();
        } catch (SQLException lost) {
            // The connection is gone, and with it the transaction: what failed before is what counts.
            inTransaction = false;
        }
    }

    @Override
    public final boolean isInTransaction() {
        return inTransaction;
    }

    @Override
    public final boolean locksByTransaction() {
        return false;
    }

    @Override
    public void prepareAlone() throws SQLException {
        connection.setAutoCommit(true);
    }

    @Override
    public boolean leavesPartsOfFailures() {
        return true;
    }

    @Override
    public boolean isPassing(SQLException failure) {
        return false;
    }

    @Override
    public void close() {
        rollback();
        try (Connection closing = connection) {
            restore(closing);
        } catch (SQLException lost) {
            // Nothing is left to be put back on a connection that is gone.
            return;
        }
    }

    /** Puts back what was pinned; the connection may go back to a pool. */
    void restore(Connection closing) throws SQLException {
        closing.setAutoCommit(autoCommit);
    }

    private void end() throws SQLException {
        inTransaction = false;
        connection.setAutoCommit(true);
    }
}
