package dev.retort.differ;

import dev.retort.differ.managed.Unmanaged;
import dev.retort.differ.rename.PossibleRename;
import dev.retort.operation.Operation;
import java.util.List;

/**
 * What leads from one schema to another.
 *
 * @param operations the changes, in no order a database would accept; renames come first and all others use the new names
 * @param possibleRenames what a person has to decide before the operations mean what he wants, the likeliest first
 * @param unmanaged what is in the database and left alone
 * @param warnings what will go wrong although nothing differs, each one line
 */
public record Difference(
        List<Operation> operations,
        List<PossibleRename> possibleRenames,
        List<Unmanaged> unmanaged,
        List<String> warnings) {
    public Difference {
        operations = List.copyOf(operations);
        possibleRenames = List.copyOf(possibleRenames);
        unmanaged = List.copyOf(unmanaged);
        warnings = List.copyOf(warnings);
    }

    public boolean isEmpty() {
        return operations.isEmpty();
    }
}
