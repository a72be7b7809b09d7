package dev.retort.runtime.execution;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.LiveCatalog;
import dev.retort.dialect.Step;
import dev.retort.operation.Operation;
import dev.retort.runtime.MigrationFailedException;
import dev.retort.runtime.recording.SourceLine;
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
    private final Dialect dialect;
    private final Bookkeeping bookkeeping;
    private final ExecutionOptions options;
    private final MigrationListener listener;
    private final PreparedRevision revision;
    private final RenderedRevision rendered;
    private final Function<Schema, LiveCatalog> catalog;
    private final StepRunner runner;
    private final OffsetDateTime startedAt = OffsetDateTime.now(ZoneOffset.UTC);
    private final long startedNanos = System.nanoTime();

    /** The steps of the parts rendered so far; those behind the last commit may be rendered anew. */
    private final List<List<Step>> parts = new ArrayList<>();

    private Position position = new Position(0, 0);
    private Position committed = position;
    private Optional<Operation> at = Optional.empty();
    private boolean checked;
    private boolean mayHaveLeftTraces;

    /** The next step to run: a part and a step in it. */
    private record Position(int part, int step) {
        Position next() {
            return new Position(part, step + 1);
        }
    }

    RevisionRun(
            DatabaseSession session,
            Bookkeeping bookkeeping,
            ExecutionOptions options,
            MigrationListener listener,
            PreparedRevision revision,
            Function<Schema, LiveCatalog> catalog) {
        this.session = session;
        this.dialect = bookkeeping.dialect();
        this.bookkeeping = bookkeeping;
        this.options = options;
        this.listener = listener;
        this.revision = revision;
        this.catalog = catalog;
        this.rendered = new RenderedRevision(revision, dialect, catalog);
        this.runner = new StepRunner(session.connection(), dialect, revision.works(), listener);
    }

    /** Runs the revision; an exception leaves the transaction rolled back. */
    void run() throws SQLException {
        listener.on(new MigrationEvent.Started(revision.direction(), revision.script()));
        int attempt = 0;
        while (true) {
            try {
                runFromPosition();
                break;
            } catch (SQLException failure) {
                boolean again =
                        !options.transactionPerRun() && session.isPassing(failure) && attempt < options.retries();
                session.rollback();
                if (!again) {
                    throw failure;
                }
                attempt++;
                listener.on(new MigrationEvent.Retrying(attempt, String.valueOf(failure.getMessage())));
                pause(attempt);
                backToCommitted();
            }
        }
        Duration duration = Duration.ofNanos(System.nanoTime() - startedNanos);
        listener.on(new MigrationEvent.Finished(revision.direction(), revision.script(), duration));
    }

    /** Whether something of the revision stays although it failed. */
    boolean isPartlyCommitted() {
        return mayHaveLeftTraces || committed.part() > 0 || committed.step() > 0;
    }

    int stepsCommitted() {
        return stepsUpTo(committed);
    }

    /**
     * Undoes what has been committed before the failure.
     *
     * @return whether nothing of the revision is left
     */
    boolean takeBack() {
        List<Operation> touched = new ArrayList<>();
        for (int part = 0; part < parts.size(); part++) {
            List<Step> steps = parts.get(part);
            for (int step = 0; step < steps.size(); step++) {
                Operation origin = steps.get(step).origin();
                boolean ran = part < committed.part() || (part == committed.part() && step < committed.step());
                boolean failedAlone = steps.get(step) instanceof Step.Statement statement
                        && statement.mode() == Step.Mode.ALONE
                        && at.filter(origin::equals).isPresent();
                if ((ran || failedAlone) && !touched.contains(origin)) {
                    touched.add(origin);
                }
            }
        }
        Schema now = revision.before();
        for (Operation operation : touched) {
            now = RenderedRevision.after(now, operation);
        }
        return new TakingBack(session, dialect, listener).undo(touched, catalog.apply(now));
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
                stepsUpTo(position),
                outcome);
    }

    private void runFromPosition() throws SQLException {
        while (position.part() < rendered.size()) {
            begin();
            List<Step> steps = steps(position.part());
            while (position.step() < steps.size()) {
                run(steps.get(position.step()));
                position = position.next();
            }
            position = new Position(position.part() + 1, 0);
        }
        at = Optional.empty();
        begin();
        bookkeeping.ensure(session.connection());
        bookkeeping
                .versions()
                .move(
                        session.connection(),
                        revision.planned().rowsBefore(),
                        revision.planned().rowsAfter());
        bookkeeping.history().append(session.connection(), entry(HistoryEntry.DONE));
        if (!options.transactionPerRun()) {
            session.commit();
        }
    }

    private void run(Step step) throws SQLException {
        at = Optional.of(step.origin());
        if (step instanceof Step.Statement statement) {
            if (statement.mode() == Step.Mode.ALONE) {
                alone(statement);
                return;
            }
            if (statement.mode() == Step.Mode.NEW_GROUP) {
                commitGroup(position);
            }
            begin();
            runner.run(statement);
        } else if (step instanceof Step.Repeated repeated) {
            repeat(repeated);
        } else if (step instanceof Step.Expectation expectation) {
            begin();
            runner.run(expectation);
        } else if (step instanceof Step.Code code) {
            begin();
            runner.run(code);
        }
    }

    private void alone(Step.Statement statement) throws SQLException {
        if (options.transactionPerRun()) {
            throw new SQLException("this cannot run inside a transaction, and one transaction around all revisions was"
                    + " asked for");
        }
        commitGroup(position);
        session.prepareAlone();
        mayHaveLeftTraces = true;
        runner.run(statement);
        committed = position.next();
    }

    private void repeat(Step.Repeated step) throws SQLException {
        commitGroup(position);
        boolean more = true;
        while (more) {
            begin();
            more = runner.changesRows(step);
            commitGroup(position);
        }
        committed = position.next();
    }

    /** Ends the transaction of a group; what comes next begins at {@code next}. With one transaction for the whole run, nothing. */
    private void commitGroup(Position next) throws SQLException {
        if (!options.transactionPerRun() && session.isInTransaction()) {
            session.commit();
            committed = next;
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

    private List<Step> steps(int part) {
        while (parts.size() <= part) {
            parts.add(rendered.part(parts.size()));
        }
        return parts.get(part);
    }

    private void backToCommitted() {
        position = committed;
        int kept = committed.step() > 0 ? committed.part() + 1 : committed.part();
        while (parts.size() > kept) {
            parts.remove(parts.size() - 1);
        }
        checked = isPartlyCommitted();
    }

    private int stepsUpTo(Position end) {
        int count = 0;
        for (int part = 0; part < Math.min(end.part(), parts.size()); part++) {
            count += parts.get(part).size();
        }
        return count + end.step();
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
