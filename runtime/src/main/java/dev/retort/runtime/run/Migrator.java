package dev.retort.runtime.run;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.LiveCatalog;
import dev.retort.migration.Migration;
import dev.retort.runtime.DatabaseException;
import dev.retort.runtime.MigrationException;
import dev.retort.runtime.VersionChangedException;
import dev.retort.runtime.bookkeeping.Bookkeeping;
import dev.retort.runtime.bookkeeping.DatabaseState;
import dev.retort.runtime.bookkeeping.StampEntry;
import dev.retort.runtime.bookkeeping.StateReading;
import dev.retort.runtime.catalog.JdbcLiveCatalog;
import dev.retort.runtime.catalog.LiveObjects;
import dev.retort.runtime.connection.ConnectedDialect;
import dev.retort.runtime.connection.ConnectionSource;
import dev.retort.runtime.execution.ExecutionOptions;
import dev.retort.runtime.execution.MigrationEvent;
import dev.retort.runtime.execution.MigrationListener;
import dev.retort.runtime.lock.MigratorLock;
import dev.retort.runtime.precondition.Preconditions;
import dev.retort.runtime.precondition.ReindexLeftovers;
import dev.retort.runtime.precondition.RowsInTheWay;
import dev.retort.runtime.precondition.SetAsidePossible;
import dev.retort.runtime.precondition.SingleTransaction;
import dev.retort.runtime.preparation.Preparation;
import dev.retort.runtime.preparation.PreparedRevision;
import dev.retort.runtime.preparation.Recordings;
import dev.retort.runtime.replay.AdoptedObjects;
import dev.retort.runtime.revision.DowngradePlan;
import dev.retort.runtime.revision.RevisionGraph;
import dev.retort.runtime.revision.RevisionIdentifier;
import dev.retort.runtime.revision.RevisionScript;
import dev.retort.runtime.revision.StampPlan;
import dev.retort.runtime.revision.UpgradePlan;
import dev.retort.runtime.session.DatabaseSession;
import dev.retort.runtime.session.Sessions;
import dev.retort.schema.DatabaseKind;
import dev.retort.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Function;

/**
 * Brings a database up and down the revision graph. It holds no state between calls: each opens its own connections and
 * closes them. Nothing runs before all pending bodies are recorded, completed and checked.
 */
public final class Migrator {
    private static final int REPLANS = 20;

    private final ConnectionSource source;
    private final RevisionGraph graph;
    private final Function<RevisionScript, Migration> migrations;
    private final ExecutionOptions options;
    private final LiveObjects liveObjects;
    private final MigrationListener listener;

    /**
     * A migrator of one database.
     *
     * @param migrations makes an instance of the class of a revision
     */
    public Migrator(
            ConnectionSource source,
            RevisionGraph graph,
            Function<RevisionScript, Migration> migrations,
            ExecutionOptions options,
            LiveObjects liveObjects,
            MigrationListener listener) {
        this.source = source;
        this.graph = graph;
        this.migrations = migrations;
        this.options = options;
        this.liveObjects = liveObjects;
        this.listener = listener;
    }

    /** Where the database is; reads only. */
    public DatabaseState state() {
        try (Connection connection = source.open()) {
            return StateReading.of(connection, Bookkeeping.of(ConnectedDialect.of(connection), options), graph);
        } catch (SQLException e) {
            throw new DatabaseException("cannot connect", e);
        }
    }

    /**
     * Runs what is pending up to a target such as {@code head}, {@code +1} or an id.
     *
     * @return the revisions that ran, in order; none when the database is there already
     * @throws MigrationException when the target is unclear, a check fails, or a step fails: then the database is at the
     *     revision before it
     */
    public List<RevisionScript> upgrade(String target) {
        RevisionIdentifier identifier = RevisionIdentifier.parse(target);
        return run(
                identifier,
                (connection, bookkeeping) -> isThere(identifier, connection, bookkeeping),
                (preparation, state) ->
                        preparation.upgrade(UpgradePlan.to(identifier, graph, state.rows()), state.rows()));
    }

    /**
     * Undoes what lies above a target such as {@code -1}, {@code base} or an id.
     *
     * @return the revisions that were undone, in order
     * @throws MigrationException as {@link #upgrade}, and when a revision is irreversible
     */
    public List<RevisionScript> downgrade(String target) {
        RevisionIdentifier identifier = RevisionIdentifier.parse(target);
        return run(
                identifier,
                (connection, bookkeeping) -> false,
                (preparation, state) ->
                        preparation.downgrade(DowngradePlan.to(identifier, graph, state.rows()), state.rows()));
    }

    /**
     * Says where the database is without running anything.
     *
     * @param purge whatever the version table holds is replaced, known or not
     */
    public void stamp(List<String> targets, boolean purge) {
        List<RevisionIdentifier> identifiers =
                targets.stream().map(RevisionIdentifier::parse).toList();
        locked((session, bookkeeping, lock) -> {
            session.begin(false);
            bookkeeping.ensure(session.connection());
            SortedSet<String> before = purge
                    ? bookkeeping.versions().rowsOfAnyKind(session.connection())
                    : known(session.connection(), bookkeeping);
            StampPlan plan = StampPlan.at(identifiers, graph, purge ? List.of() : before);
            if (purge) {
                bookkeeping.versions().replace(session.connection(), plan.rowsAfter());
            } else {
                bookkeeping.versions().move(session.connection(), plan.rowsBefore(), plan.rowsAfter());
            }
            for (String id : plan.rowsAfter()) {
                if (purge || !before.contains(id)) {
                    bookkeeping.history().append(session.connection(), StampEntry.of(graph, id, options));
                }
            }
            session.commit();
            if (ProgressMark.serves(bookkeeping.dialect())) {
                ProgressMark.remove(session.connection(), bookkeeping);
            }
            listener.on(new MigrationEvent.Stamped(before, plan.rowsAfter()));
            return List.of();
        });
    }

    private SortedSet<String> known(Connection connection, Bookkeeping bookkeeping) throws SQLException {
        DatabaseState state = StateReading.of(connection, bookkeeping, graph);
        state.requireKnown(graph);
        return state.rows();
    }

    /** Creates the version and history tables where they are missing. */
    public void ensureVersion() {
        locked((session, bookkeeping, lock) -> {
            session.begin(false);
            bookkeeping.ensure(session.connection());
            session.commit();
            return List.of();
        });
    }

    @FunctionalInterface
    private interface Planning {
        List<PreparedRevision> plan(Preparation preparation, DatabaseState state);
    }

    @FunctionalInterface
    private interface Work {
        List<RevisionScript> in(DatabaseSession session, Bookkeeping bookkeeping, MigratorLock lock)
                throws SQLException;
    }

    @FunctionalInterface
    private interface Question {
        boolean of(Connection connection, Bookkeeping bookkeeping) throws SQLException;
    }

    /**
     * Whether the database has all of a target already, and nothing was begun: what the start of an application finds nearly
     * always. It is asked without the lock, since whoever holds it can only be on the way to or from there.
     */
    private boolean isThere(RevisionIdentifier target, Connection connection, Bookkeeping bookkeeping)
            throws SQLException {
        DatabaseState state = StateReading.of(connection, bookkeeping, graph);
        return !state.rows().isEmpty()
                && state.unknown().isEmpty()
                && UpgradePlan.to(target, graph, state.rows()).revisions().isEmpty()
                && bookkeeping.history().exists(connection)
                && ProgressMark.read(connection, bookkeeping).isEmpty();
    }

    private List<RevisionScript> run(RevisionIdentifier target, Question isDone, Planning planning) {
        return locked(isDone, (session, bookkeeping, lock) -> {
            List<RevisionScript> done = new ArrayList<>();
            VersionChangedException meanwhile = null;
            for (int attempt = 0; attempt < REPLANS; attempt++) {
                Run run = prepared(session, bookkeeping, lock, planning);
                try {
                    done.addAll(run.execute());
                    return List.copyOf(done);
                } catch (VersionChangedException changed) {
                    // Another migrator did some of the work, where the lock is held for a revision only: see what is
                    // left to do. A target that counts from where the database is would now mean another revision.
                    if (run.hasCommitted() && target.countsFromDatabase()) {
                        throw changed;
                    }
                    done.addAll(run.committed());
                    meanwhile = changed;
                }
            }
            throw meanwhile == null ? new IllegalStateException("a run was neither done nor refused") : meanwhile;
        });
    }

    /** Reads, plans and checks, with nobody else at work; what is found may have changed when the run begins. */
    private Run prepared(DatabaseSession session, Bookkeeping bookkeeping, MigratorLock lock, Planning planning)
            throws SQLException {
        if (session.locksByTransaction()) {
            session.begin(false);
        }
        try {
            return planned(session, bookkeeping, lock, planning);
        } finally {
            session.rollback();
        }
    }

    private Run planned(DatabaseSession session, Bookkeeping bookkeeping, MigratorLock lock, Planning planning)
            throws SQLException {
        Connection connection = session.connection();
        Dialect dialect = bookkeeping.dialect();
        DatabaseState state = StateReading.of(connection, bookkeeping, graph);
        state.requireKnown(graph);
        AdoptedObjects adopted = liveObjects.of(connection);
        Preparation preparation =
                new Preparation(graph, new Recordings(migrations, options.arguments()), dialect.database(), adopted);
        List<PreparedRevision> plan = planning.plan(preparation, state);
        Optional<ProgressMark> begun = ProgressMark.read(connection, bookkeeping);
        begun.ifPresent(mark -> mark.requireFirst(plan));
        if (!plan.isEmpty()) {
            Preconditions.requireReversible(plan);
            if (options.transactionPerRun()) {
                if (begun.isPresent()) {
                    throw begun.get().noSingleTransaction();
                }
                SingleTransaction.requirePossible(plan, dialect);
            }
            if (options.refuseDataLoss()) {
                Preconditions.requireNoDataLoss(plan);
            }
            if (begun.isEmpty()) {
                Preconditions.requireEmpty(connection, bookkeeping, plan);
            }
            int done = begun.map(mark -> mark.place().operation()).orElse(0);
            new RowsInTheWay(connection, dialect, plan, done).requireNone();
            if (begun.isEmpty()) {
                SetAsidePossible.require(connection, dialect, plan);
            }
        }
        if (dialect.database() == DatabaseKind.POSTGRESQL) {
            new ReindexLeftovers(connection, plan).tell(listener);
        }
        Function<Schema, LiveCatalog> catalog =
                schema -> new JdbcLiveCatalog(connection, dialect.database(), schema, adopted);
        return new Run(session, lock, bookkeeping, options, listener, plan, catalog);
    }

    private List<RevisionScript> locked(Work work) {
        return locked((connection, bookkeeping) -> false, work);
    }

    private List<RevisionScript> locked(Question isDone, Work work) {
        Bookkeeping bookkeeping;
        MigratorLock taken;
        try (Connection first = source.open()) {
            bookkeeping = Bookkeeping.of(ConnectedDialect.of(first), options);
            if (isDone.of(first, bookkeeping)) {
                return List.of();
            }
            taken = MigratorLock.acquire(first, source, bookkeeping, options, listener);
        } catch (SQLException e) {
            throw new DatabaseException("cannot connect", e);
        }
        try (MigratorLock lock = taken;
                DatabaseSession session =
                        Sessions.open(lock, source, bookkeeping.dialect().database(), options)) {
            return work.in(session, bookkeeping, lock);
        } catch (SQLException e) {
            throw new DatabaseException("cannot work on the database", e);
        }
    }
}
