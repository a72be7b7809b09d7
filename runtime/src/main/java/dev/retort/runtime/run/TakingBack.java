package dev.retort.runtime.run;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.LiveCatalog;
import dev.retort.dialect.Step;
import dev.retort.dialect.hazard.Hazards;
import dev.retort.operation.AddColumn;
import dev.retort.operation.CreateIndex;
import dev.retort.operation.CreateTable;
import dev.retort.operation.FillColumn;
import dev.retort.operation.InsertRows;
import dev.retort.operation.Operation;
import dev.retort.operation.SchemaOperation;
import dev.retort.runtime.bookkeeping.Bookkeeping;
import dev.retort.runtime.execution.MigrationListener;
import dev.retort.runtime.lock.MigratorLock;
import dev.retort.runtime.preparation.PreparedRevision;
import dev.retort.runtime.preparation.RenderedPart;
import dev.retort.runtime.session.DatabaseSession;
import dev.retort.schema.ObjectName;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/**
 * Undoes what a revision has committed before it failed, so that the database is at a revision again. Only what leaves no
 * trace is undone: a revision that deleted values, or ran SQL nobody can look into, stays as it is.
 */
final class TakingBack {
    private final DatabaseSession session;
    private final MigratorLock lock;
    private final Dialect dialect;
    private final Bookkeeping bookkeeping;
    private final MigrationListener listener;
    private final PreparedRevision revision;

    TakingBack(
            DatabaseSession session,
            MigratorLock lock,
            Bookkeeping bookkeeping,
            MigrationListener listener,
            PreparedRevision revision) {
        this.session = session;
        this.lock = lock;
        this.dialect = bookkeeping.dialect();
        this.bookkeeping = bookkeeping;
        this.listener = listener;
        this.revision = revision;
    }

    /** Whether nothing of these operations is left when they are undone. */
    static boolean isPossible(List<Operation> operations) {
        return operations.stream().allMatch(operation -> leavesNoTrace(operation, operations));
    }

    /**
     * Undoes operations that have run, wholly or in part, in the order in which they ran.
     *
     * @param failed the one of them that did not come to its end, if it has run in part
     * @param catalog of the database as it is now
     * @return whether the database is as it was before them
     */
    boolean undo(List<Operation> operations, Optional<Operation> failed, LiveCatalog catalog) {
        IdentityHashMap<Operation, Integer> numbers = new IdentityHashMap<>();
        List<Operation> reversed = new ArrayList<>();
        for (Operation operation : operations) {
            if (operation instanceof SchemaOperation schemaOperation
                    && isThere(operation, failed.filter(operation::equals).isPresent(), catalog)) {
                Operation back = schemaOperation.reverse();
                numbers.put(back, numberOf(operation));
                reversed.add(back);
            }
        }
        Collections.reverse(reversed);
        try {
            if (ProgressMark.serves(dialect) && !ProgressMark.isTransactional(dialect)) {
                ProgressMark.remove(session.connection(), bookkeeping);
            }
            run(dialect.render(reversed, catalog), numbers);
            return true;
        } catch (SQLException | RuntimeException failure) {
            session.rollback();
            return false;
        }
    }

    /** Operations may be equal, so it is the very one. */
    @SuppressWarnings("ReferenceEquality")
    private int numberOf(Operation operation) {
        List<Operation> all = revision.operations();
        for (int number = 0; number < all.size(); number++) {
            if (all.get(number) == operation) {
                return number;
            }
        }
        return 0;
    }

    private void run(List<Step> steps, IdentityHashMap<Operation, Integer> numbers) throws SQLException {
        StepRunner runner = new StepRunner(session.connection(), dialect, List.of(), lock, listener);
        for (Step step : steps) {
            boolean alone = step instanceof Step.Statement statement && statement.mode() == Step.Mode.ALONE;
            boolean ends = alone || step instanceof Step.Boundary;
            if (ends && session.isInTransaction()) {
                commit(numbers.getOrDefault(step.origin(), 0) + 1);
            }
            if (alone) {
                session.prepareAlone();
                runner.runAlone((Step.Statement) step, false);
            }
            if (ends) {
                continue;
            }
            if (!session.isInTransaction()) {
                session.begin(false);
            }
            runner.run(step);
        }
        if (!session.isInTransaction()) {
            session.begin(false);
        }
        commit(0);
    }

    /** Killed behind this, the next run goes on with an operation that has been undone. */
    private void commit(int operation) throws SQLException {
        if (ProgressMark.isTransactional(dialect)) {
            session.beginBookkeeping();
            if (operation == 0) {
                ProgressMark.remove(session.connection(), bookkeeping);
            } else {
                bookkeeping.ensure(session.connection());
                ProgressMark.at(revision, new RenderedPart.Place(operation, 0))
                        .write(session.connection(), bookkeeping);
            }
        }
        session.commit();
    }

    private static boolean leavesNoTrace(Operation operation, List<Operation> all) {
        if (operation instanceof FillColumn fill) {
            return isNew(fill.table(), all)
                    || all.stream()
                            .anyMatch(other -> other instanceof AddColumn add
                                    && add.table().equals(fill.table())
                                    && add.column().name().equals(fill.column()));
        }
        if (operation instanceof InsertRows insert) {
            return isNew(insert.table(), all);
        }
        return operation instanceof SchemaOperation
                && Hazards.of(operation).stream().noneMatch(hazard -> hazard.contains("data"));
    }

    private static boolean isNew(ObjectName table, List<Operation> all) {
        return all.stream()
                .anyMatch(other -> other instanceof CreateTable create
                        && create.table().name().equals(table));
    }

    /** An index that could not be built may be there, marked as invalid; a valid one of its name is somebody else's. */
    private static boolean isThere(Operation operation, boolean failed, LiveCatalog catalog) {
        if (!(operation instanceof CreateIndex create) || create.index().name().isEmpty()) {
            return true;
        }
        return catalog.isInvalidIndex(create.table(), create.index().name().get())
                || (!failed && catalog.indexName(create.table(), create.index()).isPresent());
    }
}
