package dev.retort.runtime.session;

import java.sql.Connection;
import java.sql.SQLException;

/** A connection as a migration needs it: pinned settings, transactions, and everything put back at the end. */
public interface DatabaseSession extends AutoCloseable {
    Connection connection();

    /** Fixes settings anew, whatever a revision has made of them. */
    void pinSettings() throws SQLException;

    /**
     * Begins a transaction.
     *
     * @param suspendForeignKeys foreign keys are not enforced in it; violations it leaves that were not there before fail
     *     its commit
     */
    void begin(boolean suspendForeignKeys) throws SQLException;

    /** Lets the version table be found whatever the revision has done to settings; up to the end of the transaction. */
    void beginBookkeeping() throws SQLException;

    void commit() throws SQLException;

    /** Ends the transaction, if there is one, without a trace. */
    void rollback();

    boolean isInTransaction();

    /** Whether a transaction is what keeps other migrators out, so that only in one two questions have one answer. */
    boolean locksByTransaction();

    /** Makes the connection ready for a statement outside of any transaction, which may take long. */
    void prepareAlone() throws SQLException;

    /** Whether a statement outside of a transaction may leave something behind although it failed. */
    boolean leavesPartsOfFailures();

    /** Whether the same work may succeed when it is tried again. */
    boolean isPassing(SQLException failure);

    /** Puts settings back and closes the connection. */
    @Override
    void close();
}
