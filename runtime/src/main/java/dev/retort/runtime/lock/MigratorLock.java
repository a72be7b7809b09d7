package dev.retort.runtime.lock;

import dev.retort.runtime.DatabaseException;
import dev.retort.runtime.MigratorLockedException;
import dev.retort.runtime.bookkeeping.Bookkeeping;
import dev.retort.runtime.connection.ConnectionSource;
import dev.retort.runtime.connection.SecondConnection;
import dev.retort.runtime.execution.BuildStage;
import dev.retort.runtime.execution.ExecutionOptions;
import dev.retort.runtime.execution.MigrationListener;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** Keeps a second migrator out of a database until it is closed. */
public interface MigratorLock extends AutoCloseable {
    /** SQLite's own write lock is enough, and of others nothing is known. */
    MigratorLock NONE = new MigratorLock() {
        @Override
        public Connection openBeside(ConnectionSource source) throws SQLException {
            return source.open();
        }

        @Override
        public void requireHeld(Connection working) {}

        @Override
        public void close() {}
    };

    /**
     * Takes the lock of a database.
     *
     * @param first a connection of the source, closed when it is not needed any more
     * @throws MigratorLockedException when somebody else keeps it for longer than the options say to wait
     */
    static MigratorLock acquire(
            Connection first,
            ConnectionSource source,
            Bookkeeping bookkeeping,
            ExecutionOptions options,
            MigrationListener listener) {
        try {
            return switch (bookkeeping.dialect().database()) {
                case POSTGRESQL -> {
                    ConnectionLock.Making making = connection -> PostgresqlLock.on(
                            connection, first, source, bookkeeping.versions().name());
                    yield ConnectionLock.acquire(source, making, options.waitLimit(), listener);
                }
                case H2 -> {
                    ConnectionLock.Making making = connection -> {
                        first.close();
                        return H2Lock.on(connection, bookkeeping);
                    };
                    yield ConnectionLock.acquire(source, making, options.waitLimit(), listener);
                }
                case SQLITE, MARIADB, MYSQL -> NONE;
            };
        } catch (SQLException e) {
            throw new DatabaseException("cannot take the lock of the migrator", e);
        }
    }

    /**
     * How far the index is that a connection builds; asked over the one that holds the lock, from any thread.
     *
     * @param working the server's number of the connection
     */
    default Optional<BuildStage> buildStage(int working) {
        return Optional.empty();
    }

    /** Opens the connection to work over, while another one holds the lock. */
    default Connection openBeside(ConnectionSource source) throws SQLException {
        return SecondConnection.of(source::open);
    }

    /**
     * Fails when the lock is lost, because the session that held it is gone.
     *
     * @param working the connection that works
     * @throws SQLException when it does not answer either
     */
    void requireHeld(Connection working) throws SQLException;

    @Override
    void close();
}
