package dev.retort.introspector.canonical;

import java.sql.Connection;
import java.sql.SQLException;

/** Whether this session may create temporary tables. */
final class ScratchRights {
    private static final String SQL = """
            select case when pg_is_in_recovery() then 'the server is a standby'
                        when current_setting('transaction_read_only')::boolean then 'the session is read-only'
                        when not has_database_privilege(current_database(), 'TEMP')
                        then 'the user ' || current_user || ' may not create temporary tables'
                        else '' end
            """;

    private ScratchRights() {}

    /** Why it may not; empty when it may. */
    static String obstacle(Connection connection) throws SQLException {
        if (connection.isReadOnly()) {
            return "the session is read-only";
        }
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(SQL)) {
            row.next();
            return row.getString(1);
        }
    }
}
