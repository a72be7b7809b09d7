package dev.retort.differ.planner;

import dev.retort.differ.Difference;
import dev.retort.differ.OwnedSequences;
import dev.retort.operation.Operation;
import dev.retort.schema.Pair;
import dev.retort.schema.Schema;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts the changes between two schemas in an order a database accepts, there and back. The way back is planned like the way
 * there, from the reversed changes. The same changes give the same plan, whatever order they come in within a kind. Every constraint and index
 * in it has its name.
 */
public final class Planner {
    private Planner() {}

    /**
     * The plan of a difference.
     *
     * @param schemas the actual schema as it is written, and the desired one
     * @throws IllegalArgumentException when the difference holds an operation that no two schemas differ by
     */
    public static Plan plan(Pair<Schema> schemas, Difference difference) {
        List<Operation> operations = new ArrayList<>(difference.operations());
        Schema actual = new OwnedSequences(schemas.after()).apart(schemas.before());
        Schema before = Renames.apply(actual, operations);
        operations.addAll(SteppingAside.operations(before, operations, new ChangedColumns(operations)));
        List<Operation> back = new WayBack(new Pair<>(before, schemas.after()), operations).reversed(operations);
        Plan plan = new Plan(
                new Direction(before, operations, false).planned(), new Direction(before, back, true).planned());
        return PlanNames.completed(actual, plan);
    }
}
