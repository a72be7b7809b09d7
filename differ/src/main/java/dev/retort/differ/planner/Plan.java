package dev.retort.differ.planner;

import java.util.List;

/** The two bodies of a migration, each in the order in which it runs. */
public record Plan(List<PlannedOperation> upgrade, List<PlannedOperation> downgrade) {
    public Plan {
        upgrade = List.copyOf(upgrade);
        downgrade = List.copyOf(downgrade);
    }
}
