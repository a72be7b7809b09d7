package dev.retort.cli.newrevision;

import dev.retort.cli.failure.Failure;
import dev.retort.introspector.dependent.Dependent;
import dev.retort.operation.DropColumn;
import dev.retort.operation.DropTable;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameColumn;
import dev.retort.operation.RenameTable;
import dev.retort.schema.ObjectName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Refuses a revision that drops what a view or trigger needs: nobody could bring that back on the way down. */
public final class HangingObjects {
    private final List<Dependent> dependents;
    private final Map<ObjectName, ObjectName> storedTables = new TreeMap<>();
    private final Map<String, String> storedColumns = new TreeMap<>();

    /** A check against what the database holds now. */
    public HangingObjects(List<Dependent> dependents) {
        this.dependents = List.copyOf(dependents);
    }

    /**
     * Does nothing when nothing hangs on what goes.
     *
     * @param operations what the revision is about to do, renames first
     * @throws Failure that names what hangs where
     */
    public void require(List<Operation> operations) {
        List<String> found = new ArrayList<>();
        for (Operation operation : operations) {
            if (operation instanceof RenameTable rename) {
                storedTables.put(rename.to(), rename.from());
            } else if (operation instanceof RenameColumn rename) {
                storedColumns.put(rename.table() + "." + rename.to(), rename.from());
            } else if (operation instanceof DropTable drop) {
                on(drop.table().name(), found);
            } else if (operation instanceof DropColumn drop) {
                on(drop.table(), drop.column().name(), found);
            }
        }
        if (!found.isEmpty()) {
            throw new Failure(
                    found.get(0) + ", which is to be dropped"
                            + (found.size() == 1 ? "" : " (and " + (found.size() - 1) + " more)")
                            + "; nothing was written",
                    "drop or change it in a revision of its own first: retort revision --sql -m \"...\"",
                    "or keep what it needs: [compare] exclude");
        }
    }

    private void on(ObjectName table, List<String> found) {
        ObjectName stored = storedTables.getOrDefault(table, table);
        dependents.stream()
                .filter(dependent -> dependent.table().equals(stored))
                .map(dependent -> dependent.described() + " needs " + table)
                .distinct()
                .forEach(found::add);
    }

    private void on(ObjectName table, String column, List<String> found) {
        ObjectName stored = storedTables.getOrDefault(table, table);
        String storedColumn = storedColumns.getOrDefault(table + "." + column, column);
        dependents.stream()
                .filter(dependent -> dependent.table().equals(stored)
                        && dependent.column().filter(storedColumn::equals).isPresent())
                .map(dependent -> dependent.described() + " needs " + table + "." + column)
                .distinct()
                .forEach(found::add);
    }
}
