package dev.retort.differ.planner;

import dev.retort.naming.NameCompletion;
import dev.retort.operation.DropCheck;
import dev.retort.operation.DropForeignKey;
import dev.retort.operation.DropIndex;
import dev.retort.operation.DropPrimaryKey;
import dev.retort.operation.DropUnique;
import dev.retort.operation.Operation;
import dev.retort.operation.SchemaEffect;
import dev.retort.schema.Constraint;
import dev.retort.schema.Index;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Gives a plan the names its constraints and indexes will have. The way there makes them; the way back drops what the model
 * gave no name, and finds it by its structure in the schema that the way there leads to.
 */
final class PlanNames {
    private Schema now;

    private PlanNames(Schema before) {
        this.now = before;
    }

    static Plan completed(Schema before, Plan plan) {
        PlanNames names = new PlanNames(before);
        return new Plan(names.completed(plan.upgrade()), names.completed(plan.downgrade()));
    }

    private List<PlannedOperation> completed(List<PlannedOperation> plan) {
        List<PlannedOperation> completed = new ArrayList<>();
        for (PlannedOperation planned : plan) {
            Operation operation = NameCompletion.complete(now, found(planned.operation()));
            completed.add(planned.with(operation));
            now = SchemaEffect.apply(now, operation);
        }
        return completed;
    }

    private Operation found(Operation operation) {
        if (operation instanceof DropForeignKey drop) {
            return new DropForeignKey(
                    drop.table(),
                    like(drop.table(), drop.foreignKey(), Table::foreignKeys, (key, name) -> key.withName(name)));
        } else if (operation instanceof DropUnique drop) {
            return new DropUnique(
                    drop.table(), like(drop.table(), drop.unique(), Table::uniques, (key, name) -> key.withName(name)));
        } else if (operation instanceof DropCheck drop) {
            return new DropCheck(
                    drop.table(), like(drop.table(), drop.check(), Table::checks, (key, name) -> key.withName(name)));
        } else if (operation instanceof DropPrimaryKey drop) {
            return new DropPrimaryKey(
                    drop.table(),
                    like(
                            drop.table(),
                            drop.primaryKey(),
                            table -> table.primaryKey().stream().toList(),
                            (key, name) -> key.withName(name)));
        } else if (operation instanceof DropIndex drop && drop.index().name().isEmpty()) {
            return new DropIndex(drop.table(), like(drop.table(), drop.index()), drop.concurrently());
        }
        return operation;
    }

    private <T extends Constraint> T like(
            ObjectName table, T dropped, Function<Table, List<T>> there, BiFunction<T, Optional<String>, T> named) {
        if (dropped.name().isPresent()) {
            return dropped;
        }
        return now.table(table).stream()
                .flatMap(each -> there.apply(each).stream())
                .filter(each -> named.apply(each, Optional.empty()).equals(dropped))
                .findFirst()
                .orElse(dropped);
    }

    private Index like(ObjectName table, Index dropped) {
        return now.table(table).stream()
                .flatMap(each -> each.indexes().stream())
                .filter(each -> each.withName(Optional.empty()).equals(dropped))
                .findFirst()
                .orElse(dropped);
    }
}
