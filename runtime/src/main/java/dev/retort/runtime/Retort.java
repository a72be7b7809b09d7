package dev.retort.runtime;

import dev.retort.dialect.Dialect;
import dev.retort.migration.Migration;
import dev.retort.runtime.bookkeeping.DatabaseState;
import dev.retort.runtime.catalog.LiveObjects;
import dev.retort.runtime.compile.MigrationClasses;
import dev.retort.runtime.connection.ConnectedDialect;
import dev.retort.runtime.connection.ConnectionSource;
import dev.retort.runtime.execution.ExecutionOptions;
import dev.retort.runtime.execution.MigrationListener;
import dev.retort.runtime.revision.RevisionGraph;
import dev.retort.runtime.revision.RevisionScript;
import dev.retort.runtime.run.Migrator;
import dev.retort.runtime.script.SqlScript;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * The migrations of an application and its database, for use at its start, in health checks and in tests:
 *
 * <pre>{@code
 * Retort retort = Retort.configure().dataSource(dataSource).packages("db.migration").load();
 * retort.upgrade("head");
 * }</pre>
 *
 * <p>The classes come compiled from the class path; no compiler is needed. It keeps no state between calls and may be used
 * by several threads, which take turns where something is changed; applications that start at the same time on one database
 * wait for each other. Targets are written as on the command line. A call needs up to two connections at once; see {@link
 * RetortConfiguration#lockDataSource}. All failures are {@link MigrationException}s.
 */
public final class Retort {
    private final ConnectionSource source;
    private final RevisionGraph graph;
    private final MigrationClasses classes;
    private final ExecutionOptions options;
    private final MigrationListener listener;
    private final Turns turns = new Turns();

    Retort(
            ConnectionSource source,
            RevisionGraph graph,
            MigrationClasses classes,
            ExecutionOptions options,
            MigrationListener listener) {
        this.source = source;
        this.graph = graph;
        this.classes = classes;
        this.options = options;
        this.listener = listener;
    }

    /** Begins with nothing said. */
    public static RetortConfiguration configure() {
        return RetortConfiguration.empty();
    }

    /**
     * Runs what is pending up to a target: {@code head}, {@code heads}, {@code +1}, an id or the beginning of one.
     *
     * @return the revisions that ran, in order; none when the database is there already
     */
    public List<RevisionScript> upgrade(String target) {
        return inTurn(() -> migrator().upgrade(target));
    }

    /**
     * Undoes what lies above a target: {@code -1}, {@code base}, an id or the beginning of one.
     *
     * @return the revisions that were undone, in order
     */
    public List<RevisionScript> downgrade(String target) {
        return inTurn(() -> migrator().downgrade(target));
    }

    /** Says where the database is, without running anything. */
    public void stamp(String... targets) {
        inTurn(() -> {
            migrator().stamp(List.of(targets), false);
            return List.of();
        });
    }

    /** The ids the database is at, also those that no class has; none before the first revision. Changes nothing. */
    public SortedSet<String> current() {
        return migrator().state().rows();
    }

    /** The ids a database that has everything is at. */
    public List<String> heads() {
        return graph.effectiveHeads();
    }

    /** Whether the database is at all heads and nowhere else: what a health check asks. */
    public boolean isAtHead() {
        return current().equals(new TreeSet<>(heads()));
    }

    /**
     * What {@code upgrade("heads")} would run, in order.
     *
     * @throws DatabaseAheadException when the database is at a revision that no class has
     */
    public List<RevisionScript> pending() {
        DatabaseState state = migrator().state();
        state.requireKnown(graph);
        return graph.pending(state.rows());
    }

    /** All revisions, newest first. */
    public List<RevisionScript> history() {
        return graph.newestFirst();
    }

    /**
     * The SQL of an upgrade for the kind and version of this database; nothing is run.
     *
     * @param target a revision, from an empty database on, or a range such as {@code current:head}
     */
    public String sql(String target) {
        try (Connection connection = source.open()) {
            Dialect dialect = ConnectedDialect.of(connection);
            Set<String> rows =
                    DatabaseState.of(connection, dialect, options, graph).rows();
            return new SqlScript(graph, this::instance, dialect, options).upgrade(target, rows);
        } catch (SQLException unreachable) {
            throw new DatabaseException("cannot connect", unreachable);
        }
    }

    private <T> T inTurn(Supplier<T> work) {
        return turns.take(options.waitLimit(), listener, work);
    }

    private Migrator migrator() {
        return new Migrator(source, graph, this::instance, options, LiveObjects.unread(), listener);
    }

    private Migration instance(RevisionScript revision) {
        return classes.instance(revision);
    }
}
