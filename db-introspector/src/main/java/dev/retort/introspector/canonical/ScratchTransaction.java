package dev.retort.introspector.canonical;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.Optional;

/**
 * Work on a connection that leaves nothing behind: closing undoes it, whatever happened. Where the connection is in a
 * transaction of its caller, that transaction goes on as it was.
 */
final class ScratchTransaction implements AutoCloseable {
    private final Connection connection;
    private final Optional<Savepoint> start;

    private ScratchTransaction(Connection connection, Optional<Savepoint> start) {
        this.connection = connection;
        this.start = start;
    }

    static ScratchTransaction begin(Connection connection) throws SQLException {
        if (connection.getAutoCommit()) {
            connection.setAutoCommit(false);
            return new ScratchTransaction(connection, Optional.empty());
        }
        return new ScratchTransaction(connection, Optional.of(connection.setSavepoint()));
    }

    Connection connection() {
        return connection;
    }

    @Override
    public void close() throws SQLException {
        if (start.isPresent()) {
            connection.rollback(start.get());
            connection.releaseSavepoint(start.get());
        } else {
            try {
                connection.rollback();
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }
}
