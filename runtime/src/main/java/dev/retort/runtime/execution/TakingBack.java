package dev.retort.runtime.execution;

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
import dev.retort.schema.ObjectName;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Undoes what a revision has committed before it failed, so that the database is at a revision again. Only what leaves no
 * trace is undone: a revision that deleted values, or ran SQL nobody can look into, stays as it is.
 */
final class TakingBack {
    private final DatabaseSession session;
    private final Dialect dialect;
    private final MigrationListener listener;

    TakingBack(DatabaseSession session, Dialect dialect, MigrationListener listener) {
        this.session = session;
        this.dialect = dialect;
        this.listener = listener;
    }

    /** Whether nothing of these operations is left when they are undone. */
    static boolean isPossible(List<Operation> operations) {
        return operations.stream().allMatch(operation -> leavesNoTrace(operation, operations));
    }

    /**
     * Undoes operations that have run, wholly or in part, in the order in which they ran.
     *
     * @param catalog of the database as it is now
     * @return whether the database is as it was before them
     */
    boolean undo(List<Operation> operations, LiveCatalog catalog) {
        List<Operation> reversed = new ArrayList<>();
        for (Operation operation : operations) {
            if (operation instanceof SchemaOperation schemaOperation && isThere(operation, catalog)) {
                reversed.add(schemaOperation.reverse());
            }
        }
        Collections.reverse(reversed);
        try {
            run(dialect.render(reversed, catalog));
            return true;
        } catch (SQLException | RuntimeException failure) {
            session.rollback();
            return false;
        }
    }

    private void run(List<Step> steps) throws SQLException {
        StepRunner runner = new StepRunner(session.connection(), dialect, List.of(), listener);
        for (Step step : steps) {
            boolean alone = step instanceof Step.Statement statement && statement.mode() == Step.Mode.ALONE;
            if (alone && session.isInTransaction()) {
                session.commit();
            }
            if (alone) {
                session.prepareAlone();
            } else if (!session.isInTransaction()) {
                session.begin(false);
            }
            if (step instanceof Step.Statement statement) {
                runner.run(statement);
            } else if (step instanceof Step.Expectation expectation) {
                runner.run(expectation);
            } else {
                throw new SQLException("a step that is not one statement cannot be taken back");
            }
        }
        if (session.isInTransaction()) {
            session.commit();
        }
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

    /** An index that could not be built may be there, marked as invalid, or not at all. */
    private boolean isThere(Operation operation, LiveCatalog catalog) {
        return !(operation instanceof CreateIndex create)
                || create.index().name().isEmpty()
                || catalog.isInvalidIndex(create.table(), create.index().name().get())
                || catalog.indexName(create.table(), create.index()).isPresent();
    }
}
