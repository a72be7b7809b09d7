package dev.retort.differ.planner;

import dev.retort.operation.AddPrimaryKey;
import dev.retort.operation.AddUnique;
import dev.retort.operation.CreateIndex;
import dev.retort.operation.CreateTable;
import dev.retort.operation.DropTable;
import dev.retort.operation.Operation;
import dev.retort.schema.Constraint;
import dev.retort.schema.Index;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Dropped tables that hold a name which something new wants: names of keys and indexes are unique in a schema. */
final class TablesInTheWay {
    private TablesInTheWay() {}

    static Set<ObjectName> among(List<Operation> operations) {
        Set<ObjectName> wanted = new HashSet<>();
        for (Operation operation : operations) {
            if (operation instanceof CreateTable create) {
                names(create.table(), wanted::add);
            } else if (operation instanceof AddUnique add) {
                name(add.table(), add.unique(), wanted::add);
            } else if (operation instanceof AddPrimaryKey add) {
                name(add.table(), add.primaryKey(), wanted::add);
            } else if (operation instanceof CreateIndex create) {
                name(create.table(), create.index(), wanted::add);
            }
        }
        return operations.stream()
                .filter(DropTable.class::isInstance)
                .map(operation -> ((DropTable) operation).table())
                .filter(table -> {
                    Set<ObjectName> held = new HashSet<>();
                    names(table, held::add);
                    held.retainAll(wanted);
                    return !held.isEmpty();
                })
                .map(Table::name)
                .collect(Collectors.toSet());
    }

    private static void names(Table table, Consumer<ObjectName> found) {
        table.primaryKey().ifPresent(key -> name(table.name(), key, found));
        table.uniques().forEach(unique -> name(table.name(), unique, found));
        table.indexes().forEach(index -> name(table.name(), index, found));
    }

    private static void name(ObjectName table, Constraint constraint, Consumer<ObjectName> found) {
        constraint.name().ifPresent(name -> found.accept(table.withName(name)));
    }

    private static void name(ObjectName table, Index index, Consumer<ObjectName> found) {
        index.name().ifPresent(name -> found.accept(table.withName(name)));
    }
}
