package dev.retort.migration;

import java.sql.Connection;
import java.sql.SQLException;

/** Work on rows that SQL alone cannot say. */
@FunctionalInterface
public interface JdbcWork {
    /**
     * Called in its place in the order, in the transaction of its group. {@code commit}, {@code rollback}, {@code close}
     * and {@code setAutoCommit} of the connection are refused: a failure takes the whole group back.
     *
     * @throws SQLException to stop the migration; so does any unchecked exception
     */
    void run(Connection connection) throws SQLException;
}
