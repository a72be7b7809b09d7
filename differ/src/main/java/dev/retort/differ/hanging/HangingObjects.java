package dev.retort.differ.hanging;

import dev.retort.differ.column.ColumnMention;
import dev.retort.operation.AddColumn;
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
import java.util.Set;
import java.util.TreeMap;

/**
 * What hangs on columns and tables that go, although nobody asked for it to go. PostgreSQL drops indexes and constraints of
 * a dropped column without a word; as operations of their own they are seen, and come back on the way back.
 */
public final class HangingObjects {
    private final Set<ObjectName> goneTables = new HashSet<>();
    private final Map<ObjectName, Set<String>> goneColumns = new TreeMap<>();
    private final Map<ObjectName, Set<String>> addedColumns = new TreeMap<>();
    private final Set<Operation> known;
    private final List<SchemaOperation> changes = new ArrayList<>();

    private HangingObjects(List<Operation> operations) {
        this.known = new HashSet<>(operations);
        for (Operation operation : operations) {
            if (operation instanceof DropTable drop) {
                goneTables.add(drop.table().name());
            } else if (operation instanceof DropColumn drop) {
                goneColumns
                        .computeIfAbsent(drop.table(), table -> new HashSet<>())
                        .add(drop.column().name());
            } else if (operation instanceof AddColumn add) {
                addedColumns
                        .computeIfAbsent(add.table(), table -> new HashSet<>())
                        .add(add.column().name());
            }
        }
    }

    /**
     * The drops that {@code operations} on {@code live} bring with them and do not hold yet. What hangs on nothing but
     * columns that are dropped and added again is added again as well.
     */
    public static List<SchemaOperation> changes(Schema live, List<Operation> operations) {
        HangingObjects hanging = new HangingObjects(operations);
        if (!hanging.goneTables.isEmpty() || !hanging.goneColumns.isEmpty()) {
            live.tables().stream()
                    .filter(table -> !hanging.goneTables.contains(table.name()))
                    .forEach(hanging::table);
        }
        return hanging.changes;
    }

    private void table(Table table) {
        ObjectName name = table.name();
        Set<String> gone = goneColumns.getOrDefault(name, Set.of());
        for (ForeignKey key : table.foreignKeys()) {
            Set<String> goneTargets = goneColumns.getOrDefault(key.referencedTable(), Set.of());
            boolean hangs = !Collections.disjoint(key.columns(), gone)
                    || !Collections.disjoint(key.referencedColumns(), goneTargets)
                    || goneTables.contains(key.referencedTable());
            boolean returns = !goneTables.contains(key.referencedTable())
                    && comesBack(name, key.columns())
                    && comesBack(key.referencedTable(), key.referencedColumns());
            add(hangs, returns, new DropForeignKey(name, key));
        }
        if (gone.isEmpty()) {
            return;
        }
        table.primaryKey()
                .ifPresent(key -> add(
                        !Collections.disjoint(key.columns(), gone),
                        comesBack(name, key.columns()),
                        new DropPrimaryKey(name, key)));
        table.uniques()
                .forEach(unique -> add(
                        !Collections.disjoint(unique.columns(), gone),
                        comesBack(name, unique.columns()),
                        new DropUnique(name, unique)));
        Set<String> lost = lost(name);
        table.checks()
                .forEach(check -> add(
                        ColumnMention.isIn(check.condition(), gone),
                        !ColumnMention.isIn(check.condition(), lost),
                        new DropCheck(name, check)));
        table.indexes()
                .forEach(index -> add(
                        ColumnMention.isIn(index, gone), !ColumnMention.isIn(index, lost), DropIndex.of(name, index)));
    }

    private boolean comesBack(ObjectName table, List<String> columns) {
        return Collections.disjoint(columns, lost(table));
    }

    private Set<String> lost(ObjectName table) {
        Set<String> lost = new HashSet<>(goneColumns.getOrDefault(table, Set.of()));
        lost.removeAll(addedColumns.getOrDefault(table, Set.of()));
        return lost;
    }

    private void add(boolean hangs, boolean returns, SchemaOperation drop) {
        if (hangs && !known.contains(drop)) {
            changes.add(drop);
            if (returns) {
                changes.add(drop.reverse());
            }
        }
    }
}
