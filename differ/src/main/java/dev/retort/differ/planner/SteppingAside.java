package dev.retort.differ.planner;

import dev.retort.operation.AddForeignKey;
import dev.retort.operation.DropForeignKey;
import dev.retort.operation.DropTable;
import dev.retort.operation.Operation;
import dev.retort.operation.SchemaOperation;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Foreign keys that nobody changes and that have to go while the key they refer to, or the type of a column, changes. */
final class SteppingAside {
    private SteppingAside() {}

    static List<SchemaOperation> operations(Schema before, List<Operation> operations, ChangedColumns changed) {
        Set<Operation> known = new HashSet<>(operations);
        Set<ObjectName> gone = new HashSet<>();
        operations.forEach(operation -> {
            if (operation instanceof DropTable drop) {
                gone.add(drop.table().name());
            }
        });
        List<SchemaOperation> aside = new ArrayList<>();
        for (Table table : before.tables()) {
            for (ForeignKey key : table.foreignKeys()) {
                DropForeignKey drop = new DropForeignKey(table.name(), key);
                if (!gone.contains(table.name())
                        && !known.contains(drop)
                        && changed.standsInTheWay(table.name(), key)) {
                    aside.add(drop);
                    aside.add(AddForeignKey.of(table.name(), key));
                }
            }
        }
        return aside;
    }
}
