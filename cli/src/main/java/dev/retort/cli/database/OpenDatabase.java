package dev.retort.cli.database;

import dev.retort.cli.configuration.Configuration;
import dev.retort.cli.configuration.DatabaseAddress;
import dev.retort.cli.connection.Access;
import dev.retort.cli.connection.Connections;
import dev.retort.cli.failure.Failure;
import dev.retort.cli.output.Console;
import dev.retort.dialect.Dialect;
import dev.retort.runtime.bookkeeping.DatabaseState;
import dev.retort.runtime.connection.ConnectedDialect;
import dev.retort.runtime.revision.RevisionGraph;
import java.sql.Connection;
import java.sql.SQLException;

/** A connection that only looks, with the dialect of what is at its other end. */
public final class OpenDatabase implements AutoCloseable {
    private final Connection connection;
    private final Dialect dialect;
    private final Configuration configuration;

    private OpenDatabase(Connection connection, Dialect dialect, Configuration configuration) {
        this.connection = connection;
        this.dialect = dialect;
        this.configuration = configuration;
    }

    /** Says which database it is, and opens it to read. */
    public static OpenDatabase toRead(Configuration configuration, Console console) {
        announce(configuration, console);
        return announced(configuration);
    }

    static void announce(Configuration configuration, Console console) {
        console.note(configuration.requiredDatabase().described());
    }

    static OpenDatabase announced(Configuration configuration) {
        DatabaseAddress address = configuration.requiredDatabase();
        Connection connection = new Connections(address, configuration.model().classPath()).open(Access.READ);
        try {
            return new OpenDatabase(connection, ConnectedDialect.of(connection), configuration);
        } catch (SQLException unreadable) {
            throw new Failure("the database does not say what it is: " + unreadable.getMessage());
        }
    }

    public Connection connection() {
        return connection;
    }

    public Dialect dialect() {
        return dialect;
    }

    /** Where the database is in the history. */
    public DatabaseState state(RevisionGraph graph) {
        return DatabaseState.of(connection, dialect, Migrators.options(configuration), graph);
    }

    /** Connects, looks where the database is, and closes again. */
    public static DatabaseState stateOf(Configuration configuration, RevisionGraph graph, Console console) {
        try (OpenDatabase database = toRead(configuration, console)) {
            return database.state(graph);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException alreadyGone) {
            // Nothing was changed over it, so nothing is lost with it.
            return;
        }
    }
}
