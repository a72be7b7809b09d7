package dev.retort.runtime.lock;

import dev.retort.runtime.TransactionPoolingException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Finds a pooler that gives every transaction a session of its own, such as PgBouncer in transaction mode: behind it a lock
 * belongs to nobody, and settings are somebody else's a moment later. It shows in two connections that share one server
 * process, or in one that has another process while a transaction of the other keeps the first one busy.
 */
final class TransactionPooling {
    private static final int ROUNDS = 3;
    private static final int PATIENCE_SECONDS = 5;

    private TransactionPooling() {}

    /**
     * Looks at two connections in auto-commit mode to one database; nothing is changed.
     *
     * @throws TransactionPoolingException when there is such a pooler
     */
    static void refuse(Connection one, Connection other) throws SQLException {
        for (int round = 0; round < ROUNDS; round++) {
            int first = process(one);
            other.setAutoCommit(false);
            try {
                if (process(other) == first || process(one) != first) {
                    throw new TransactionPoolingException(
                            "the connections come through a pooler that gives every transaction another session (PgBouncer"
                                    + " with pool_mode = transaction): no lock would hold; nothing was run",
                            List.of(
                                    "migrate over the server's own port",
                                    "or over a database of the pooler that has pool_mode = session"));
                }
            } finally {
                other.rollback();
                other.setAutoCommit(true);
            }
        }
    }

    private static int process(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setQueryTimeout(PATIENCE_SECONDS);
            try (ResultSet rows = statement.executeQuery("SELECT pg_catalog.pg_backend_pid()")) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }
}
