package dev.retort.runtime.connection;

import dev.retort.dialect.Dialects;
import dev.retort.runtime.UnusableConnectionException;
import dev.retort.schema.DatabaseKind;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A connection of the application's, in auto-commit mode while Retort has it. One that is in the middle of a transaction is
 * refused: JDBC would commit that, and a migration would become part of it.
 */
public final class BorrowedConnection {
    private static final int LOCKED = 6;

    private BorrowedConnection() {}

    /**
     * The connection as Retort needs it; closing gives it back as it was.
     *
     * @throws UnusableConnectionException when somebody's transaction is open on it; then that one is as it was
     */
    public static Connection of(Connection lent) throws SQLException {
        boolean usable = false;
        try {
            requireNothingBegun(lent);
            usable = true;
        } finally {
            if (!usable) {
                lent.close();
            }
        }
        if (lent.getAutoCommit()) {
            return lent;
        }
        lent.setAutoCommit(true);
        return (Connection) Proxy.newProxyInstance(
                BorrowedConnection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> call(lent, method, arguments));
    }

    private static @Nullable Object call(Connection lent, Method method, Object @Nullable [] arguments)
            throws Throwable {
        if (method.getName().equals("close") && !lent.isClosed()) {
            lent.setAutoCommit(false);
        }
        try {
            return method.invoke(lent, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }

    private static void requireNothingBegun(Connection lent) throws SQLException {
        DatabaseKind database = Dialects.ofUrl(lent.getMetaData().getURL());
        boolean begun =
                switch (database) {
                    case SQLITE -> lent.getAutoCommit() ? isBegunByHand(lent) : holdsSqlite(lent);
                    case POSTGRESQL -> holdsPostgresql(lent);
                    // What has been begun there cannot be asked for.
                    case H2, MARIADB, MYSQL -> false;
                };
        if (begun) {
            throw new UnusableConnectionException(
                    "the connection Retort was given has an open transaction, which a migration would end; nothing was run",
                    List.of(
                            "call Retort outside of the transaction",
                            "or give it a data source that opens connections of its own"));
        }
    }

    private static boolean isBegunByHand(Connection lent) throws SQLException {
        try (Statement statement = lent.createStatement()) {
            try {
                statement.execute("BEGIN");
            } catch (SQLException within) {
                return true;
            }
            statement.execute("ROLLBACK");
            return false;
        }
    }

    /**
     * The driver begins a transaction at once, which holds nothing until it is used. A checkpoint is refused while one holds
     * something, whether there is a write-ahead log or not.
     */
    private static boolean holdsSqlite(Connection lent) throws SQLException {
        try (Statement statement = lent.createStatement()) {
            statement.execute("PRAGMA wal_checkpoint(PASSIVE)");
            return false;
        } catch (SQLException refused) {
            return (refused.getErrorCode() & 0xff) == LOCKED;
        }
    }

    private static boolean holdsPostgresql(Connection lent) throws SQLException {
        try (Statement statement = lent.createStatement();
                ResultSet row = statement.executeQuery("SELECT txid_current_if_assigned() IS NOT NULL")) {
            return row.next() && row.getBoolean(1);
        }
    }
}
