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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
     * @throws Failure that names all that hangs, and where
     */
    public void require(List<Operation> operations) {
        List<String> found = found(operations);
        if (!found.isEmpty()) {
            List<String> lines = new ArrayList<>();
            found.subList(1, found.size()).forEach(more -> lines.add("also: " + more));
            lines.add("drop or change it in a revision of its own first: retort revision --sql -m \"...\"");
            lines.add("or keep what it needs: [compare] exclude");
            throw new Failure(found.get(0) + "; nothing was written", lines.toArray(String[]::new));
        }
    }

    /** A line for each thing that hangs on what goes: {@code view good needs customer.points, which is to be dropped}. */
    public List<String> found(List<Operation> operations) {
        Set<String> found = new LinkedHashSet<>();
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
        return found.stream().map(line -> line + ", which is to be dropped").toList();
    }

    private void on(ObjectName table, Set<String> found) {
        ObjectName stored = storedTables.getOrDefault(table, table);
        dependents.stream()
                .filter(dependent -> dependent.table().equals(stored))
                .map(dependent -> dependent.described() + " needs " + table)
                .forEach(found::add);
    }

    private void on(ObjectName table, String column, Set<String> found) {
        ObjectName stored = storedTables.getOrDefault(table, table);
        String storedColumn = storedColumns.getOrDefault(table + "." + column, column);
        dependents.stream()
                .filter(dependent -> dependent.table().equals(stored)
                        && dependent.column().filter(storedColumn::equals).isPresent())
                .map(dependent -> dependent.described() + " needs " + table + "." + column)
                .forEach(found::add);
    }
}
