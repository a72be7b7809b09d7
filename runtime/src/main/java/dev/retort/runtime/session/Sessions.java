package dev.retort.runtime.session;

import dev.retort.runtime.DatabaseException;
import dev.retort.runtime.connection.ConnectionSource;
import dev.retort.runtime.execution.ExecutionOptions;
import dev.retort.runtime.lock.MigratorLock;
import dev.retort.schema.DatabaseKind;
import java.sql.Connection;
import java.sql.SQLException;

/** Opens the kind of session a database needs. */
public final class Sessions {
    private Sessions() {}

    public static DatabaseSession open(
            MigratorLock lock, ConnectionSource source, DatabaseKind database, ExecutionOptions options) {
        try {
            Connection connection = lock.openBeside(source);
            boolean opened = false;
            try {
                DatabaseSession session =
                        switch (database) {
                            case POSTGRESQL -> new PostgresqlSession(connection, options.lockTimeout());
                            case SQLITE -> new SqliteSession(connection, options.waitLimit());
                            case H2 ->
                                new H2Session(
                                        connection, options.lockTimeout().multipliedBy(Math.max(1, options.retries())));
                            case MARIADB, MYSQL -> new PlainSession(connection);
                        };
                opened = true;
                return session;
            } finally {
                if (!opened) {
                    connection.close();
                }
            }
        } catch (SQLException e) {
            throw new DatabaseException("cannot connect", e);
        }
    }
}
