package dev.retort.differ.planner;

import dev.retort.operation.AddColumn;
import dev.retort.operation.AddForeignKey;
import dev.retort.operation.AlterEnum;
import dev.retort.operation.CreateIndex;
import dev.retort.operation.CreateTable;
import dev.retort.operation.DropForeignKey;
import dev.retort.operation.DropTable;
import dev.retort.operation.EnumChange;
import dev.retort.operation.Operation;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One body of a migration: operations in any order enter, operations in the order in which they run leave. */
final class Direction {
    private static final String MARKER = "Move data here: the new tables exist, nothing has been dropped yet.";

    private record Placed(Operation operation, Phase phase, int rank) {}

    private final List<Operation> operations;
    private final Map<ObjectName, Integer> ranks;
    private final Set<ObjectName> inTheWay;
    private final ChangedColumns changed;
    private final Placement placement;

    Direction(Schema before, List<Operation> operations, boolean back) {
        this.operations = operations;
        this.ranks = TableReferences.ranks(before, operations);
        this.inTheWay = TablesInTheWay.among(operations);
        this.changed = new ChangedColumns(operations);
        this.placement = new Placement(back, changed, inTheWay, reordered(operations));
    }

    List<PlannedOperation> planned() {
        List<Placed> placed = new ArrayList<>();
        for (Operation operation : split()) {
            Place place = operation.accept(placement);
            // Renames build on one another.
            int rank = Renames.isRename(operation) ? 0 : ranks.getOrDefault(place.object(), 0);
            placed.add(new Placed(operation, place.phase(), place.phase().referencingFirst() ? -rank : rank));
        }
        // The sort is stable: what is alike in phase and table stays in the order of columns and names it came in.
        placed.sort(Comparator.comparing(Placed::phase).thenComparingInt(Placed::rank));
        return marked(placed);
    }

    private List<Operation> split() {
        List<Table> created = new ArrayList<>();
        List<Table> dropped = new ArrayList<>();
        for (Operation operation : operations) {
            if (operation instanceof CreateTable create) {
                created.add(create.table());
            } else if (operation instanceof DropTable drop) {
                dropped.add(drop.table());
            }
        }
        SplitTables coming = new SplitTables(created, ranks, changed, Set.of());
        SplitTables going = new SplitTables(dropped, ranks, changed, inTheWay);
        List<Operation> all = new ArrayList<>();
        for (Operation operation : operations) {
            if (operation instanceof CreateTable create) {
                Table table = Sorted.parts(create.table());
                all.add(new CreateTable(coming.withInline(table).withIndexes(List.of())));
                table.indexes().forEach(index -> all.add(CreateIndex.of(table.name(), index)));
                coming.separate(table).forEach(key -> all.add(AddForeignKey.of(table.name(), key)));
            } else if (operation instanceof DropTable drop) {
                Table table = Sorted.parts(drop.table());
                going.separate(table).forEach(key -> all.add(new DropForeignKey(table.name(), key)));
                all.add(new DropTable(going.withInline(table)));
            } else {
                all.add(operation);
            }
        }
        return all;
    }

    private List<PlannedOperation> marked(List<Placed> placed) {
        boolean creates = placed.stream()
                .anyMatch(one -> one.operation() instanceof CreateTable || one.operation() instanceof AddColumn);
        List<PlannedOperation> planned = new ArrayList<>();
        boolean pending = creates;
        for (Placed one : placed) {
            boolean here = pending && one.phase().losesData();
            pending &= !here;
            planned.add(new PlannedOperation(one.operation(), here ? List.of(MARKER) : List.of()));
        }
        return planned;
    }

    /** Enum types of which a value is moved to another place. */
    private static Set<ObjectName> reordered(List<Operation> operations) {
        Map<ObjectName, Set<String>> dropped = new HashMap<>();
        Map<ObjectName, Set<String>> added = new HashMap<>();
        for (Operation operation : operations) {
            if (operation instanceof AlterEnum alter) {
                ObjectName type = alter.after().name();
                if (alter.change() instanceof EnumChange.Drop drop) {
                    dropped.computeIfAbsent(type, name -> new HashSet<>()).add(drop.label());
                } else if (alter.change() instanceof EnumChange.Add add) {
                    added.computeIfAbsent(type, name -> new HashSet<>()).add(add.label());
                }
            }
        }
        Set<ObjectName> moved = new HashSet<>();
        dropped.forEach((type, labels) -> {
            labels.retainAll(added.getOrDefault(type, Set.of()));
            if (!labels.isEmpty()) {
                moved.add(type);
            }
        });
        return moved;
    }
}
