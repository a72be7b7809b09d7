package dev.retort.dialect.preflight;

import dev.retort.operation.AddColumn;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.CreateTable;
import dev.retort.operation.DropTable;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameColumn;
import dev.retort.operation.RenameTable;
import dev.retort.schema.ObjectName;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What tables and columns are called before a run begins, and which of them the run itself makes or changes. */
final class NamesBefore {
    private final Map<ObjectName, ObjectName> storedTables = new TreeMap<>();
    private final Map<String, String> storedColumns = new TreeMap<>();
    private final Set<ObjectName> created = new TreeSet<>();
    private final Set<String> createdColumns = new TreeSet<>();
    private final Set<String> changedColumns = new TreeSet<>();

    boolean isNew(ObjectName table) {
        return created.contains(table);
    }

    boolean isNew(ObjectName table, String column) {
        return createdColumns.contains(key(table, column));
    }

    /** Whether table and columns are there under these very names, with the values they will have. */
    boolean areAsBefore(ObjectName table, Collection<String> columns) {
        return !isNew(table)
                && columns.stream()
                        .noneMatch(column -> isNew(table, column) || changedColumns.contains(key(table, column)));
    }

    /** Whether a text that speaks of the table can be asked as it stands. */
    boolean isUntouched(ObjectName table) {
        String prefix = key(table, "");
        return !isNew(table)
                && storedColumns.keySet().stream().noneMatch(column -> column.startsWith(prefix))
                && createdColumns.stream().noneMatch(column -> column.startsWith(prefix))
                && changedColumns.stream().noneMatch(column -> column.startsWith(prefix));
    }

    ObjectName table(ObjectName table) {
        return storedTables.getOrDefault(table, table);
    }

    String column(ObjectName table, String column) {
        return storedColumns.getOrDefault(key(table, column), column);
    }

    void after(Operation operation) {
        if (operation instanceof AddColumn add) {
            createdColumns.add(key(add.table(), add.column().name()));
        } else if (operation instanceof AlterColumn alter) {
            boolean sameValues = alter.backfill().isEmpty()
                    && alter.before().type().equals(alter.after().type());
            if (!sameValues) {
                changedColumns.add(key(alter.table(), alter.after().name()));
            }
        } else if (operation instanceof CreateTable create) {
            created.add(create.table().name());
        } else if (operation instanceof DropTable drop) {
            created.remove(drop.table().name());
        } else if (operation instanceof RenameTable rename) {
            renameTable(rename);
        } else if (operation instanceof RenameColumn rename) {
            renameColumn(rename);
        }
    }

    private void renameTable(RenameTable rename) {
        if (created.remove(rename.from())) {
            created.add(rename.to());
            return;
        }
        storedTables.put(rename.to(), table(rename.from()));
        String prefix = key(rename.from(), "");
        Map<String, String> moved = new TreeMap<>();
        storedColumns.forEach((key, stored) -> {
            if (key.startsWith(prefix)) {
                moved.put(key(rename.to(), key.substring(prefix.length())), stored);
            }
        });
        storedColumns.putAll(moved);
        move(createdColumns, prefix, rename.to());
        move(changedColumns, prefix, rename.to());
    }

    private static void move(Set<String> columns, String prefix, ObjectName to) {
        Set<String> moved = new TreeSet<>();
        columns.stream()
                .filter(key -> key.startsWith(prefix))
                .forEach(key -> moved.add(key(to, key.substring(prefix.length()))));
        columns.addAll(moved);
    }

    private void renameColumn(RenameColumn rename) {
        String from = key(rename.table(), rename.from());
        String to = key(rename.table(), rename.to());
        if (createdColumns.remove(from)) {
            createdColumns.add(to);
        } else {
            storedColumns.put(to, column(rename.table(), rename.from()));
        }
        if (changedColumns.remove(from)) {
            changedColumns.add(to);
        }
    }

    private static String key(ObjectName table, String column) {
        return table.written() + "\n" + column;
    }
}
