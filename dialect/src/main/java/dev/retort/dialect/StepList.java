package dev.retort.dialect;

import dev.retort.operation.Operation;
import java.util.ArrayList;
import java.util.List;

/** The steps of one operation while they are put together. */
public final class StepList {
    private final Operation origin;
    private final List<Step> steps = new ArrayList<>();

    public StepList(Operation origin) {
        this.origin = origin;
    }

    /** A statement in the transaction of its group. */
    public StepList run(String sql) {
        return run(sql, Step.Mode.IN_GROUP);
    }

    public StepList run(String sql, Step.Mode mode) {
        steps.add(new Step.Statement(sql, List.of(), mode, origin));
        return this;
    }

    /** What follows begins a group. */
    public StepList newGroup() {
        steps.add(new Step.Boundary(origin));
        return this;
    }

    /** A question that must have no answer. */
    public StepList expectNone(String query, String failure) {
        steps.add(new Step.Expectation(query, failure, origin));
        return this;
    }

    public StepList add(Step step) {
        steps.add(step);
        return this;
    }

    public List<Step> steps() {
        return List.copyOf(steps);
    }
}
