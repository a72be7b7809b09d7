package dev.retort.dialect.postgresql;

import dev.retort.dialect.ConstraintNames;
import dev.retort.dialect.EvolvingCatalog;
import dev.retort.dialect.Step;
import dev.retort.dialect.StepList;
import dev.retort.operation.CreateIndex;
import dev.retort.operation.DropIndex;
import dev.retort.operation.Operation;
import dev.retort.schema.Constraint;
import dev.retort.schema.Index;
import dev.retort.schema.ObjectName;
import java.util.List;

/** Constraints and indexes that come and go on their own. */
final class ConstraintSteps {
    private final Clauses clauses;
    private final EvolvingCatalog catalog;

    ConstraintSteps(Clauses clauses, EvolvingCatalog catalog) {
        this.clauses = clauses;
        this.catalog = catalog;
    }

    List<Step> add(Operation origin, ObjectName table, Constraint constraint) {
        return new StepList(origin)
                .run(clauses.alter(table) + "ADD " + clauses.constraint(table, constraint))
                .steps();
    }

    /** Rows are looked at under a weaker lock, but only in another transaction than the one that locks to add. */
    List<Step> addUnvalidated(Operation origin, ObjectName table, Constraint constraint) {
        return new StepList(origin)
                .run(clauses.alter(table) + "ADD " + clauses.constraint(table, constraint) + " NOT VALID")
                .newGroup()
                .run(clauses.alter(table) + "VALIDATE CONSTRAINT "
                        + clauses.quoted(ConstraintNames.of(table, constraint)))
                .steps();
    }

    List<Step> drop(Operation origin, ObjectName table, Constraint constraint) {
        String name = catalog.constraintName(table, constraint).orElseGet(() -> ConstraintNames.of(table, constraint));
        return new StepList(origin)
                .run(clauses.alter(table) + "DROP CONSTRAINT " + clauses.quoted(name))
                .steps();
    }

    List<Step> createIndex(CreateIndex operation) {
        ObjectName table = operation.table();
        Index index = operation.index();
        StepList steps = new StepList(operation);
        boolean concurrently = operation.concurrently() && !catalog.isCreated(table);
        if (!concurrently) {
            new TableSteps(clauses).index(steps, table, index);
            return steps.steps();
        }
        steps.run(clauses.index(table, index, true), Step.Mode.ALONE);
        new TableSteps(clauses).indexComment(steps, table, index);
        return steps.steps();
    }

    List<Step> dropIndex(DropIndex operation) {
        ObjectName table = operation.table();
        Index index = operation.index();
        String name = catalog.indexName(table, index).orElseGet(() -> ConstraintNames.of(table, index));
        boolean concurrently = operation.concurrently() && !catalog.isCreated(table);
        // Each concurrent step is committed on its own; run again after a failure further on, it finds its work done.
        String words = concurrently ? "DROP INDEX CONCURRENTLY IF EXISTS " : "DROP INDEX ";
        return new StepList(operation)
                .run(words + clauses.beside(table, name), concurrently ? Step.Mode.ALONE : Step.Mode.IN_GROUP)
                .steps();
    }
}
