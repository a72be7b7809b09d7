package dev.retort.differ;

import dev.retort.operation.DropCheck;
import dev.retort.operation.DropColumn;
import dev.retort.operation.DropForeignKey;
import dev.retort.operation.DropIndex;
import dev.retort.operation.DropPrimaryKey;
import dev.retort.operation.DropTable;
import dev.retort.operation.DropUnique;
import dev.retort.operation.Operation;
import dev.retort.operation.SchemaOperation;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What hangs on columns and tables that go, although nobody asked for it to go. PostgreSQL drops indexes and constraints of
 * a dropped column without a word; as operations of their own they are seen, and come back on the way back.
 */
final class HangingObjects {
    private final Set<ObjectName> goneTables = new HashSet<>();
    private final Map<ObjectName, Set<String>> goneColumns = new TreeMap<>();
    private final Set<Operation> known;
    private final List<SchemaOperation> drops = new ArrayList<>();

    private HangingObjects(List<Operation> operations) {
        this.known = new HashSet<>(operations);
        for (Operation operation : operations) {
            if (operation instanceof DropTable drop) {
                goneTables.add(drop.table().name());
            } else if (operation instanceof DropColumn drop) {
                goneColumns
                        .computeIfAbsent(drop.table(), table -> new HashSet<>())
                        .add(drop.column().name());
            }
        }
    }

    /** The drops that {@code operations} on {@code live} bring with them and do not hold yet. */
    static List<SchemaOperation> drops(Schema live, List<Operation> operations) {
        HangingObjects hanging = new HangingObjects(operations);
        if (!hanging.goneTables.isEmpty() || !hanging.goneColumns.isEmpty()) {
            live.tables().stream()
                    .filter(table -> !hanging.goneTables.contains(table.name()))
                    .forEach(hanging::table);
        }
        return hanging.drops;
    }

    private void table(Table table) {
        ObjectName name = table.name();
        Set<String> gone = goneColumns.getOrDefault(name, Set.of());
        table.foreignKeys().stream()
                .filter(key -> key.columns().stream().anyMatch(gone::contains) || losesTarget(key))
                .forEach(key -> add(new DropForeignKey(name, key)));
        if (gone.isEmpty()) {
            return;
        }
        Optional.of(table)
                .flatMap(Table::primaryKey)
                .filter(key -> key.columns().stream().anyMatch(gone::contains))
                .ifPresent(key -> add(new DropPrimaryKey(name, key)));
        table.uniques().stream()
                .filter(unique -> !Collections.disjoint(unique.columns(), gone))
                .forEach(unique -> add(new DropUnique(name, unique)));
        table.checks().stream()
                .filter(check -> ColumnMention.isIn(check.condition(), gone))
                .forEach(check -> add(new DropCheck(name, check)));
        table.indexes().stream()
                .filter(index -> ColumnMention.isIn(index, gone))
                .forEach(index -> add(DropIndex.of(name, index)));
    }

    private boolean losesTarget(ForeignKey key) {
        return goneTables.contains(key.referencedTable())
                || !Collections.disjoint(
                        key.referencedColumns(), goneColumns.getOrDefault(key.referencedTable(), Set.of()));
    }

    private void add(SchemaOperation drop) {
        if (!known.contains(drop)) {
            drops.add(drop);
        }
    }
}
