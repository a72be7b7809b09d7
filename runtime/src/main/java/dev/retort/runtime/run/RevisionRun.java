package dev.retort.runtime.run;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.LiveCatalog;
import dev.retort.dialect.Step;
import dev.retort.dialect.hazard.Hazards;
import dev.retort.operation.Operation;
import dev.retort.operation.OperationDescription;
import dev.retort.runtime.MigrationFailedException;
import dev.retort.runtime.bookkeeping.Bookkeeping;
import dev.retort.runtime.bookkeeping.HistoryEntry;
import dev.retort.runtime.execution.ExecutionOptions;
import dev.retort.runtime.execution.MigrationEvent;
import dev.retort.runtime.execution.MigrationListener;
import dev.retort.runtime.lock.MigratorLock;
import dev.retort.runtime.preparation.PreparedRevision;
import dev.retort.runtime.preparation.RenderedPart;
import dev.retort.runtime.preparation.RenderedRevision;
import dev.retort.runtime.recording.SourceLine;
import dev.retort.runtime.session.DatabaseSession;
import dev.retort.schema.Schema;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Runs one revision: its steps in groups, each a transaction, the version row and the history in the last one. A group that
 * fails for a passing reason is rolled back and begun again.
 */
final class RevisionRun {
    private static final long SHORTEST_PAUSE_MILLIS = 100;
    private static final long LONGEST_PAUSE_MILLIS = 5000;

    private final DatabaseSession session;
    private final MigratorLock lock;
    private final Dialect dialect;
    private final Bookkeeping bookkeeping;
    private final ExecutionOptions options;
    private final MigrationListener listener;
    private final PreparedRevision revision;
    private final Function<Schema, LiveCatalog> catalog;
    private final StepRunner runner;
    private final OffsetDateTime startedAt = OffsetDateTime.now(ZoneOffset.UTC);
    private final long startedNanos = System.nanoTime();

    private StepSequence steps;
    private Optional<Operation> at = Optional.empty();
    private boolean checked;
    private boolean ranAlone;
    private boolean mayBeMarked;
    /** Where an earlier run ended; nobody knows whether the step that begins there ran. */
    private Optional<RenderedPart.Place> resumed = Optional.empty();

    RevisionRun(
            DatabaseSession session,
            MigratorLock lock,
            Bookkeeping bookkeeping,
            ExecutionOptions options,
            MigrationListener listener,
            PreparedRevision revision,
            Function<Schema, LiveCatalog> catalog) {
        this.session = session;
        this.lock = lock;
        this.dialect = bookkeeping.dialect();
        this.bookkeeping = bookkeeping;
        this.options = options;
        this.listener = listener;
        this.revision = revision;
        this.catalog = catalog;
        this.steps = new StepSequence(new RenderedRevision(revision, dialect, catalog));
        this.runner = new StepRunner(session.connection(), dialect, revision.works(), lock, listener);
    }

    /**
     * Runs the revision; an exception leaves the transaction rolled back.
     *
     * @param mayBeBegun whether an earlier run may have stopped inside it
     */
    void run(boolean mayBeBegun) throws SQLException {
        listener.on(new MigrationEvent.Started(revision.direction(), revision.script()));
        mayBeMarked = mayBeBegun || (ProgressMark.serves(dialect) && !ProgressMark.isTransactional(dialect));
        if (mayBeMarked) {
            resume();
        }
        int attempt = 0;
        while (true) {
            try {
                runFromPosition();
                break;
            } catch (SQLException failure) {
                // What runs alone may have left something behind and is not simply tried again.
                boolean again = !options.transactionPerRun()
                        && session.isInTransaction()
                        && session.isPassing(failure)
                        && attempt < options.retries();
                session.rollback();
                runner.rolledBack();
                if (!again) {
                    throw failure;
                }
                attempt++;
                listener.on(new MigrationEvent.Retrying(attempt, String.valueOf(failure.getMessage())));
                pause(attempt);
                steps.back();
                checked = isPartlyCommitted();
            }
        }
        Duration duration = Duration.ofNanos(System.nanoTime() - startedNanos);
        listener.on(new MigrationEvent.Finished(revision.direction(), revision.script(), duration));
    }

    /** Whether something of the revision may be there although it failed. */
    boolean isPartlyCommitted() {
        return ranAlone || resumed.isPresent() || steps.committed() > 0;
    }

    int stepsCommitted() {
        return operationsBefore() + steps.committed();
    }

    private int operationsBefore() {
        return resumed.map(RenderedPart.Place::operation).orElse(0);
    }

    /**
     * Undoes what has been committed before the failure. What another run has left is not known well enough for that.
     *
     * @return whether nothing of the revision is left
     */
    boolean takeBack() {
        if (resumed.isPresent()) {
            return false;
        }
        List<Operation> touched = new ArrayList<>(steps.committedOperations());
        Optional<Operation> failed = at.filter(operation -> ranAlone && !touched.contains(operation));
        failed.ifPresent(touched::add);
        Schema now = revision.before();
        for (Operation operation : touched) {
            now = RenderedRevision.after(now, operation);
        }
        if (!TakingBack.isPossible(touched)) {
            return false;
        }
        return new TakingBack(session, lock, bookkeeping, listener, revision).undo(touched, failed, catalog.apply(now));
    }

    /** Whether running the revision again will find what is committed and go on behind it. */
    boolean canGoOn() {
        try {
            return ProgressMark.read(session.connection(), bookkeeping).isPresent();
        } catch (SQLException unreadable) {
            return false;
        }
    }

    /** The error that tells where and why the run failed. */
    MigrationFailedException failure(Throwable cause, List<String> state) {
        Optional<SourceLine> line = at.flatMap(revision::lineOf);
        Optional<String> sql = at.isPresent() ? runner.sql() : Optional.empty();
        return MigrationFailedException.of(revision.script().described(), line, sql, cause, state);
    }

    HistoryEntry entry(String outcome) {
        return new HistoryEntry(
                revision.script().id(),
                revision.script().message(),
                HistoryEntry.action(revision.direction()),
                startedAt,
                Duration.ofNanos(System.nanoTime() - startedNanos),
                options.appliedBy(),
                Optional.of(revision.checksum()),
                operationsBefore() + steps.done(),
                outcome);
    }

    /** Only between groups can a revision have been cut off, and with one transaction for the run there are none. */
    private void resume() throws SQLException {
        if (options.transactionPerRun()) {
            return;
        }
        Optional<ProgressMark> mark =
                ProgressMark.read(session.connection(), bookkeeping).filter(each -> each.isOf(revision));
        if (mark.isEmpty()) {
            if (ProgressMark.serves(dialect) && !ProgressMark.isTransactional(dialect)) {
                bookkeeping.ensure(session.connection());
            }
            return;
        }
        RenderedPart.Place place = mark.get().place();
        if (!mark.get().fits(revision)) {
            throw new SQLException("an earlier run stopped behind " + place.operation()
                    + " operations, and those have been changed since; put them back, or undo by hand what they did"
                    + " and then say where the database is: retort stamp");
        }
        steps = new StepSequence(new RenderedRevision(revision, dialect, catalog, place.operation()));
        steps.skip(place.step());
        resumed = Optional.of(place);
        listener.on(new MigrationEvent.Resuming(place.operation() + place.step()));
    }

    private void runFromPosition() throws SQLException {
        begin();
        for (Optional<Step> step = steps.next(); step.isPresent(); step = steps.next()) {
            run(step.get());
            steps.advance();
            if (!session.isInTransaction() && !(step.get() instanceof Step.Boundary)) {
                steps.commit();
                if (ProgressMark.isTransactional(dialect)) {
                    begin();
                    commitGroup();
                }
            }
        }
        at = Optional.empty();
        begin();
        lock.requireHeld(session.connection());
        beginBookkeeping();
        bookkeeping.ensure(session.connection());
        bookkeeping
                .versions()
                .move(
                        session.connection(),
                        revision.planned().rowsBefore(),
                        revision.planned().rowsAfter());
        bookkeeping.history().append(session.connection(), entry(HistoryEntry.DONE));
        boolean marked = mayBeMarked && !options.transactionPerRun() && ProgressMark.serves(dialect);
        if (marked && ProgressMark.isTransactional(dialect)) {
            ProgressMark.remove(session.connection(), bookkeeping);
        }
        if (!options.transactionPerRun()) {
            session.commit();
        }
        if (marked && !ProgressMark.isTransactional(dialect)) {
            ProgressMark.remove(session.connection(), bookkeeping);
        }
    }

    private void working(Operation operation) {
        listener.on(new MigrationEvent.Working(
                steps.place().operation() + 1,
                revision.operations().size(),
                OperationDescription.of(operation),
                Hazards.deletesData(operation)));
    }

    private void run(Step step) throws SQLException {
        steps.joined().stream().filter(Hazards::deletesData).forEach(this::working);
        if (at.filter(origin -> isSame(origin, step.origin())).isEmpty()) {
            working(step.origin());
        }
        at = Optional.of(step.origin());
        if (step instanceof Step.Statement statement) {
            if (statement.mode() == Step.Mode.ALONE) {
                alone(statement);
                return;
            }
            begin();
            runner.run(statement);
        } else if (step instanceof Step.Boundary) {
            commitGroup();
        } else if (step instanceof Step.Repeated repeated) {
            repeat(repeated);
        } else {
            begin();
            runner.run(step);
        }
    }

    /** Operations may be equal, so it is the very one. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean isSame(Operation one, Operation other) {
        return one == other;
    }

    private void alone(Step.Statement statement) throws SQLException {
        if (options.transactionPerRun()) {
            throw new SQLException("this cannot run inside a transaction, and one transaction around all revisions was"
                    + " asked for");
        }
        commitGroup();
        lock.requireHeld(session.connection());
        session.prepareAlone();
        ranAlone = session.leavesPartsOfFailures();
        RenderedPart.Place place = steps.place();
        boolean inDoubt = resumed.filter(place::equals).isPresent();
        if (ProgressMark.serves(dialect) && !ProgressMark.isTransactional(dialect)) {
            ProgressMark.at(revision, place).write(session.connection(), bookkeeping);
        }
        try {
            runner.runAlone(statement, inDoubt);
        } catch (SQLException failure) {
            if (!inDoubt || !ProgressMark.showsItRan(failure)) {
                throw failure;
            }
        }
        // What fails from here on in a transaction leaves nothing of itself.
        ranAlone = false;
    }

    private void repeat(Step.Repeated step) throws SQLException {
        commitGroup();
        boolean more = true;
        while (more) {
            begin();
            more = runner.changesRows(step);
            commitGroup();
        }
    }

    /** Ends the transaction of a group. With one transaction for the whole run, nothing. */
    private void commitGroup() throws SQLException {
        if (!options.transactionPerRun() && session.isInTransaction()) {
            lock.requireHeld(session.connection());
            if (ProgressMark.isTransactional(dialect)) {
                mark();
            }
            session.commit();
            steps.commit();
        }
    }

    private void mark() throws SQLException {
        RenderedPart.Place place = steps.place();
        if (place.operation() + place.step() > 0) {
            mayBeMarked = true;
            beginBookkeeping();
            bookkeeping.ensure(session.connection());
            ProgressMark.at(revision, place).write(session.connection(), bookkeeping);
        }
    }

    private void begin() throws SQLException {
        if (!session.isInTransaction()) {
            session.begin(dialect.suspendsForeignKeys(revision.operations()));
        }
        if (!checked) {
            bookkeeping
                    .versions()
                    .requireRows(session.connection(), revision.planned().rowsBefore());
            checked = true;
        }
    }

    /** What a revision says through operations leaves the settings of the session alone. */
    private void beginBookkeeping() throws SQLException {
        if (revision.runsHandWritten()) {
            session.beginBookkeeping();
        }
    }

    /** Longer from time to time, and never the same for two migrators that hold each other up. */
    private static void pause(int attempt) throws SQLException {
        long longest = Math.min(LONGEST_PAUSE_MILLIS, SHORTEST_PAUSE_MILLIS << Math.min(attempt, 10));
        try {
            Thread.sleep(SHORTEST_PAUSE_MILLIS + (long) (Math.random() * longest));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLException("interrupted while waiting to try again", e);
        }
    }
}
