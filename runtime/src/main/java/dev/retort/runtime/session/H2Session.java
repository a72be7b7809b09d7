package dev.retort.runtime.session;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/**
 * H2: a change of structure waits for transactions of others that use the table. It commits what stands before it, so it
 * cannot be tried again together with that; it waits as long as all attempts together would.
 */
final class H2Session extends PlainSession {
    private final int lockTimeout;

    H2Session(Connection connection, Duration wait) throws SQLException {
        super(connection);
        try (Statement statement = connection.createStatement()) {
            try (ResultSet rows = statement.executeQuery("CALL LOCK_TIMEOUT()")) {
                rows.next();
                lockTimeout = rows.getInt(1);
            }
            statement.execute("SET LOCK_TIMEOUT " + wait.toMillis());
        }
    }

    /** A statement that fails has changed nothing. */
    @Override
    public boolean leavesPartsOfFailures() {
        return false;
    }

    @Override
    void restore(Connection closing) throws SQLException {
        try (Statement statement = closing.createStatement()) {
            statement.execute("SET LOCK_TIMEOUT " + lockTimeout);
        }
        super.restore(closing);
    }
}
