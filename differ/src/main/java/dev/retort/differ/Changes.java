package dev.retort.differ;

import dev.retort.differ.managed.Unmanaged;
import dev.retort.differ.rename.PossibleRename;
import dev.retort.operation.Operation;
import dev.retort.schema.ObjectName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What the differs of the single kinds have found so far. */
public final class Changes {
    private static final String NOT_OURS = "no revision made it";

    final List<Operation> operations = new ArrayList<>();
    public final List<PossibleRename> possibleRenames = new ArrayList<>();
    final List<Unmanaged> unmanaged = new ArrayList<>();
    public final List<String> warnings = new ArrayList<>();

    public void add(Operation operation) {
        operations.add(operation);
    }

    /** These operations instead of those found so far. */
    void become(List<Operation> others) {
        operations.clear();
        operations.addAll(others);
    }

    public void leaveAlone(String kind, ObjectName object) {
        unmanaged.add(new Unmanaged(kind, object.schema(), Optional.empty(), object.name(), NOT_OURS));
    }

    public void leaveAlone(String kind, ObjectName table, String name) {
        unmanaged.add(new Unmanaged(kind, table.schema(), Optional.of(table.name()), name, NOT_OURS));
    }

    Difference difference() {
        possibleRenames.sort(Comparator.comparingInt(PossibleRename::score)
                .reversed()
                .thenComparing(PossibleRename::from)
                .thenComparing(PossibleRename::to));
        return new Difference(operations, possibleRenames, unmanaged, warnings);
    }
}
