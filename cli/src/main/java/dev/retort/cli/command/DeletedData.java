package dev.retort.cli.command;

import dev.retort.operation.AddColumn;
import dev.retort.operation.DropColumn;
import dev.retort.operation.DropTable;
import dev.retort.operation.Operation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a new revision deletes with its data, said to whoever has it written, with the way to keep it. */
final class DeletedData {
    private DeletedData() {}

    /** Lines for a person, none when nothing goes. */
    static List<String> in(List<Operation> operations) {
        Set<String> gone = new LinkedHashSet<>();
        for (Operation operation : operations) {
            if (operation instanceof DropTable drop) {
                gone.add(drop.table().name().toString());
            } else if (operation instanceof DropColumn drop
                    && drop.column().computed().isEmpty()) {
                gone.add(drop.table() + "." + drop.column().name());
            }
        }
        // A column that is made anew is still mapped.
        for (Operation operation : operations) {
            if (operation instanceof AddColumn add) {
                gone.remove(add.table() + "." + add.column().name());
            }
        }
        if (gone.isEmpty()) {
            return List.of();
        }
        String patterns = gone.stream().map(name -> '"' + name + '"').collect(Collectors.joining(", "));
        return List.of(
                "deletes data: " + String.join(", ", gone) + ", which no entity maps",
                "  to keep it: [compare] exclude = [" + patterns + "]");
    }
}
