package dev.retort.runtime.session;

import dev.retort.runtime.MigratorLockedException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * SQLite: a transaction takes the write lock when it begins, waiting for whoever has it. {@code foreign_keys} can only be
 * changed outside of one, so it is turned off before a transaction that may rebuild a table, and put back afterwards.
 */
final class SqliteSession implements DatabaseSession {
    /** A primary result code; extended ones hold it in their lowest byte. */
    private static final int BUSY = 5;

    private final Connection connection;
    private final Duration wait;
    private final int foreignKeys;
    private final int legacyAlterTable;
    private final int busyTimeout;
    private boolean inTransaction;
    private boolean suspended;
    private ForeignKeyViolations violationsBefore = ForeignKeyViolations.NONE;
    private Map<String, String> brokenBefore = Map.of();
    private Set<String> analyzedBefore = Set.of();

    SqliteSession(Connection connection, Duration wait) throws SQLException {
        this.connection = connection;
        this.wait = wait;
        connection.setAutoCommit(true);
        TemporaryObjects.requireNoneInTheWay(connection);
        foreignKeys = pragma("foreign_keys");
        legacyAlterTable = pragma("legacy_alter_table");
        busyTimeout = pragma("busy_timeout");
        execute("PRAGMA busy_timeout = " + wait.toMillis());
    }

    @Override
    public Connection connection() {
        return connection;
    }

    @Override
    public void pinSettings() {}

    @Override
    public void beginBookkeeping() {}

    @Override
    public void begin(boolean suspendForeignKeys) throws SQLException {
        suspended = suspendForeignKeys;
        if (suspended) {
            execute("PRAGMA foreign_keys = OFF");
        }
        try {
            // By hand: what the driver begins on its own takes the lock only with the first write, and may then fail.
            execute("BEGIN IMMEDIATE");
        } catch (SQLException failure) {
            putBack();
            if ((failure.getErrorCode() & 0xff) == BUSY) {
                throw new MigratorLockedException(
                        "somebody else has been writing to the database for more than " + wait.toSeconds() + "s",
                        List.of("wait for it, or give it more time: [run] wait"));
            }
            throw failure;
        }
        inTransaction = true;
        if (suspended) {
            requireSuspended();
            violationsBefore = ForeignKeyViolations.of(connection);
            brokenBefore = BrokenObjects.of(connection);
            analyzedBefore = SqliteStatistics.tables(connection);
        }
    }

    @Override
    public void commit() throws SQLException {
        if (suspended) {
            ForeignKeyViolations.of(connection).requireNothingBeyond(violationsBefore);
            requireNothingBroken();
            SqliteStatistics.restore(connection, analyzedBefore);
        }
        execute("COMMIT");
        inTransaction = false;
        putBack();
    }

    @Override
    public void rollback() {
        if (!inTransaction) {
            return;
        }
        try {
            execute("ROLLBACK");
        } catch (SQLException alreadyRolledBack) {
            // SQLite rolls back on its own after some errors, such as a full disk.
        }
        inTransaction = false;
        putBack();
    }

    @Override
    public boolean isInTransaction() {
        return inTransaction;
    }

    @Override
    public boolean locksByTransaction() {
        return true;
    }

    @Override
    public void prepareAlone() {}

    @Override
    public boolean leavesPartsOfFailures() {
        return false;
    }

    /** Who waited for the lock has it until the end. */
    @Override
    public boolean isPassing(SQLException failure) {
        return false;
    }

    @Override
    public void close() {
        rollback();
        putBack();
        try (Connection closing = connection;
                Statement statement = closing.createStatement()) {
            statement.execute("PRAGMA busy_timeout = " + busyTimeout);
        } catch (SQLException lost) {
            // Nothing is left to be put back on a connection that is gone.
            return;
        }
    }

    private void putBack() {
        try {
            execute("PRAGMA foreign_keys = " + foreignKeys);
            execute("PRAGMA legacy_alter_table = " + legacyAlterTable);
        } catch (SQLException lost) {
            // Settings live and die with the connection.
            return;
        }
    }

    private void requireNothingBroken() throws SQLException {
        for (Map.Entry<String, String> now : BrokenObjects.of(connection).entrySet()) {
            if (!brokenBefore.containsKey(now.getKey())) {
                throw new SQLException("a view or trigger uses what the migration takes away, and " + now.getKey()
                        + " would be of no use any more: " + now.getValue()
                        + "; drop or change that view or trigger first");
            }
        }
    }

    /** Whoever has wrapped the connection may route or swallow what is no transaction's business. */
    private void requireSuspended() throws SQLException {
        if (pragma("foreign_keys") != 0) {
            throw new SQLException(
                    "PRAGMA foreign_keys = OFF has no effect on this connection, and building a table anew"
                            + " would delete the rows that refer to it; give Retort a connection to the database itself");
        }
    }

    private int pragma(String name) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("PRAGMA " + name)) {
            return rows.next() ? rows.getInt(1) : 0;
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
