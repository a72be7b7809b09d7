package dev.retort.cli.newrevision;

import dev.retort.operation.AddColumn;
import dev.retort.operation.DropColumn;
import dev.retort.operation.DropTable;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameColumn;
import dev.retort.operation.RenameTable;
import dev.retort.runtime.setaside.TableOrColumn;
import dev.retort.schema.ObjectName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The tables and columns that operations drop, by the names the database has for them.
 *
 * @param forGood those of them that are not made anew; after a rename all of them, as what hangs on them speaks of old names
 */
record Gone(List<TableOrColumn> all, List<TableOrColumn> forGood) {
    Gone {
        all = List.copyOf(all);
        forGood = List.copyOf(forGood);
    }

    /** Of operations with their renames first. */
    static Gone by(List<Operation> operations) {
        Map<ObjectName, ObjectName> storedTables = new HashMap<>();
        Map<String, String> storedColumns = new HashMap<>();
        List<TableOrColumn> all = new ArrayList<>();
        List<TableOrColumn> anew = new ArrayList<>();
        for (Operation operation : operations) {
            if (operation instanceof RenameTable rename) {
                storedTables.put(rename.to(), storedTables.getOrDefault(rename.from(), rename.from()));
            } else if (operation instanceof RenameColumn rename) {
                storedColumns.put(rename.table() + "." + rename.to(), rename.from());
            } else if (operation instanceof DropTable drop) {
                ObjectName table = drop.table().name();
                all.add(new TableOrColumn(storedTables.getOrDefault(table, table), Optional.empty()));
            } else if (operation instanceof DropColumn drop) {
                String column = drop.column().name();
                all.add(new TableOrColumn(
                        storedTables.getOrDefault(drop.table(), drop.table()),
                        Optional.of(storedColumns.getOrDefault(drop.table() + "." + column, column))));
            } else if (operation instanceof AddColumn add) {
                anew.add(new TableOrColumn(add.table(), Optional.of(add.column().name())));
            }
        }
        if (!storedTables.isEmpty() || !storedColumns.isEmpty()) {
            return new Gone(all, all);
        }
        return new Gone(all, all.stream().filter(each -> !anew.contains(each)).toList());
    }
}
