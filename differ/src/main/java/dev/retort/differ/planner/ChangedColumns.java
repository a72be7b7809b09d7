package dev.retort.differ.planner;

import dev.retort.operation.AddColumn;
import dev.retort.operation.AddPrimaryKey;
import dev.retort.operation.AddUnique;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.CreateIndex;
import dev.retort.operation.DropColumn;
import dev.retort.operation.DropIndex;
import dev.retort.operation.DropPrimaryKey;
import dev.retort.operation.DropUnique;
import dev.retort.operation.Operation;
import dev.retort.schema.ColumnType;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Pair;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The columns and keys of existing tables that a list of operations touches; the same in both directions. */
final class ChangedColumns {
    private record ColumnOf(ObjectName table, String column) {}

    private record KeyOf(ObjectName table, Set<String> columns) {}

    private final Set<ColumnOf> added = new HashSet<>();
    private final Set<ColumnOf> dropped = new HashSet<>();
    private final Set<KeyOf> addedKeys = new HashSet<>();
    private final Set<KeyOf> droppedKeys = new HashSet<>();
    private final Map<ColumnOf, Pair<ColumnType>> retyped = new HashMap<>();

    ChangedColumns(Collection<? extends Operation> operations) {
        operations.forEach(this::note);
    }

    private void note(Operation operation) {
        if (operation instanceof AddColumn add) {
            added.add(new ColumnOf(add.table(), add.column().name()));
        } else if (operation instanceof DropColumn drop) {
            dropped.add(new ColumnOf(drop.table(), drop.column().name()));
        } else if (operation instanceof AlterColumn alter
                && !alter.before().type().equals(alter.after().type())) {
            retyped.put(
                    new ColumnOf(alter.table(), alter.before().name()),
                    new Pair<>(alter.before().type(), alter.after().type()));
        } else if (operation instanceof AddPrimaryKey add) {
            addedKeys.add(key(add.table(), add.primaryKey().columns()));
        } else if (operation instanceof DropPrimaryKey drop) {
            droppedKeys.add(key(drop.table(), drop.primaryKey().columns()));
        } else if (operation instanceof AddUnique add) {
            addedKeys.add(key(add.table(), add.unique().columns()));
        } else if (operation instanceof DropUnique drop) {
            droppedKeys.add(key(drop.table(), drop.unique().columns()));
        } else if (operation instanceof CreateIndex create) {
            key(create.table(), create.index()).ifPresent(addedKeys::add);
        } else if (operation instanceof DropIndex drop) {
            key(drop.table(), drop.index()).ifPresent(droppedKeys::add);
        }
    }

    /** Whether a column goes and one of the same name comes. */
    boolean isReplaced(ObjectName table, String column) {
        ColumnOf one = new ColumnOf(table, column);
        return added.contains(one) && dropped.contains(one);
    }

    /** Whether what a foreign key refers to is the same before and after. */
    boolean leavesTargetAlone(ForeignKey key) {
        KeyOf target = key(key.referencedTable(), key.referencedColumns());
        return !addedKeys.contains(target)
                && !droppedKeys.contains(target)
                && key.referencedColumns().stream()
                        .map(column -> new ColumnOf(key.referencedTable(), column))
                        .noneMatch(column ->
                                added.contains(column) || dropped.contains(column) || retyped.containsKey(column));
    }

    /** Whether a foreign key that stays has to step aside, because its key is made anew or its types do not fit meanwhile. */
    boolean standsInTheWay(ObjectName table, ForeignKey key) {
        return droppedKeys.contains(key(key.referencedTable(), key.referencedColumns()))
                || key.columns().stream().anyMatch(column -> changesFamily(new ColumnOf(table, column)))
                || key.referencedColumns().stream()
                        .anyMatch(column -> changesFamily(new ColumnOf(key.referencedTable(), column)));
    }

    private boolean changesFamily(ColumnOf column) {
        Pair<ColumnType> types = retyped.get(column);
        return types != null
                && !(isInteger(types.before()) && isInteger(types.after()))
                && !(isText(types.before()) && isText(types.after()));
    }

    private static boolean isInteger(ColumnType type) {
        return type instanceof ColumnType.SmallInt
                || type instanceof ColumnType.Int
                || type instanceof ColumnType.BigInt;
    }

    private static boolean isText(ColumnType type) {
        return type instanceof ColumnType.Varchar || type instanceof ColumnType.Text;
    }

    private static KeyOf key(ObjectName table, List<String> columns) {
        return new KeyOf(table, Set.copyOf(columns));
    }

    private static Optional<KeyOf> key(ObjectName table, Index index) {
        List<String> columns = index.parts().stream()
                .flatMap(part -> part.columnName().stream())
                .distinct()
                .toList();
        return index.unique() && columns.size() == index.parts().size()
                ? Optional.of(key(table, columns))
                : Optional.empty();
    }
}
