package dev.retort.runtime.run;

import dev.retort.dialect.LiveCatalog;
import dev.retort.runtime.MigrationException;
import dev.retort.runtime.VersionChangedException;
import dev.retort.runtime.bookkeeping.Bookkeeping;
import dev.retort.runtime.bookkeeping.HistoryEntry;
import dev.retort.runtime.execution.ExecutionOptions;
import dev.retort.runtime.execution.MigrationEvent;
import dev.retort.runtime.execution.MigrationListener;
import dev.retort.runtime.lock.LostLockException;
import dev.retort.runtime.lock.MigratorLock;
import dev.retort.runtime.preparation.PreparedRevision;
import dev.retort.runtime.recording.Direction;
import dev.retort.runtime.revision.RevisionScript;
import dev.retort.runtime.session.DatabaseSession;
import dev.retort.schema.Schema;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.function.Function;

/** Executes a prepared plan, revision by revision, and says where the database is when one fails. */
final class Run {
    private final DatabaseSession session;
    private final MigratorLock lock;
    private Bookkeeping bookkeeping;
    private final ExecutionOptions options;
    private final MigrationListener listener;
    private final List<PreparedRevision> plan;
    private final Function<Schema, LiveCatalog> catalog;
    private final List<RevisionScript> done = new ArrayList<>();

    Run(
            DatabaseSession session,
            MigratorLock lock,
            Bookkeeping bookkeeping,
            ExecutionOptions options,
            MigrationListener listener,
            List<PreparedRevision> plan,
            Function<Schema, LiveCatalog> catalog) {
        this.session = session;
        this.lock = lock;
        this.bookkeeping = bookkeeping;
        this.options = options;
        this.listener = listener;
        this.plan = plan;
        this.catalog = catalog;
    }

    boolean hasCommitted() {
        return !committed().isEmpty();
    }

    /** The revisions that will stay whatever becomes of the rest. */
    List<RevisionScript> committed() {
        return options.transactionPerRun() ? List.of() : List.copyOf(done);
    }

    List<RevisionScript> execute() throws SQLException {
        if (plan.isEmpty()) {
            session.begin(false);
            bookkeeping.ensure(session.connection());
            session.commit();
            return List.of();
        }
        if (options.transactionPerRun()) {
            session.begin(plan.stream()
                    .anyMatch(revision -> bookkeeping.dialect().suspendsForeignKeys(revision.operations())));
        }
        listener.on(new MigrationEvent.Planned(
                plan.get(0).direction(),
                plan.stream().map(PreparedRevision::script).toList()));
        for (PreparedRevision revision : plan) {
            execute(revision);
            done.add(revision.script());
            if (revision.runsHandWritten()) {
                session.pinSettings();
            }
            if (!options.transactionPerRun()) {
                bookkeeping = bookkeeping.found();
            }
        }
        if (options.transactionPerRun()) {
            session.commit();
        }
        return List.copyOf(done);
    }

    private void execute(PreparedRevision revision) {
        RevisionRun run = new RevisionRun(session, lock, bookkeeping, options, listener, revision, catalog);
        try {
            run.run(done.isEmpty());
        } catch (SQLException | RuntimeException | Error failure) {
            session.rollback();
            listener.on(new MigrationEvent.Ended(revision.direction(), revision.script()));
            if (failure instanceof VersionChangedException changed) {
                throw changed;
            }
            boolean partly = run.isPartlyCommitted() && (failure instanceof LostLockException || !run.takeBack());
            note(run.entry(HistoryEntry.FAILED));
            throw run.failure(failure, state(revision, partly ? run.stepsCommitted() : 0, partly && run.canGoOn()));
        }
    }

    private List<String> state(PreparedRevision revision, int stepsLeft, boolean canGoOn) {
        SortedSet<String> rows;
        try {
            rows = bookkeeping.versions().rows(session.connection());
        } catch (MigrationException unreachable) {
            return List.of("the database does not answer any more: retort current");
        }
        String where = rows.isEmpty() ? "before the first revision" : "at " + String.join(", ", rows);
        String command = revision.direction() == Direction.UPGRADE ? "upgrade" : "downgrade";
        if (stepsLeft > 0) {
            return List.of(
                    "the database is " + where + ", and " + (stepsLeft == 1 ? "1 step" : stepsLeft + " steps")
                            + " of revision " + revision.script().id()
                            + " stayed: a statement that cannot run in a transaction"
                            + " came after them",
                    canGoOn
                            ? "correct what failed, then retort " + command + " again: it goes on behind them"
                            : "undo those by hand, correct what failed, then retort " + command + " again");
        }
        return List.of(
                "rolled back: the database is " + where,
                "correct " + revision.script().location() + ", then retort " + command + " again");
    }

    /** The history of a failure is written for people; that it cannot be written must not hide the failure. */
    private void note(HistoryEntry entry) {
        try {
            if (bookkeeping.history().exists(session.connection())) {
                session.begin(false);
                bookkeeping.history().append(session.connection(), entry);
                session.commit();
            }
        } catch (SQLException unwritten) {
            session.rollback();
        }
    }
}
