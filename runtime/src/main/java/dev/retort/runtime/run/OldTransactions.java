package dev.retort.runtime.run;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Transactions of others that a concurrent build or drop of an index has to wait for: all that may still see the table as it
 * was.
 */
final class OldTransactions {
    private static final String QUERY = "SELECT a.pid, a.usename, a.application_name, a.state,"
            + " extract(epoch FROM pg_catalog.clock_timestamp() - a.xact_start)::bigint"
            + " FROM pg_catalog.pg_stat_activity a WHERE a.datname = pg_catalog.current_database()"
            + " AND a.pid <> pg_catalog.pg_backend_pid() AND (a.backend_xmin IS NOT NULL OR a.backend_xid IS NOT NULL)"
            + " AND a.xact_start < pg_catalog.clock_timestamp() - interval '1 s' ORDER BY a.xact_start";

    private OldTransactions() {}

    /** Those that are older than a second, the oldest first: {@code session 4711 of ann (psql), idle in transaction, 512 s}. */
    static List<String> of(Connection connection) throws SQLException {
        List<String> transactions = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(QUERY)) {
            while (rows.next()) {
                transactions.add("session " + rows.getInt(1) + " of " + rows.getString(2) + " (" + rows.getString(3)
                        + "), " + rows.getString(4) + ", " + rows.getLong(5) + " s");
            }
        }
        return transactions;
    }
}
