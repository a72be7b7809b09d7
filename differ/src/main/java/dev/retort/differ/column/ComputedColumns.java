package dev.retort.differ.column;

import dev.retort.operation.AddColumn;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.DropColumn;
import dev.retort.operation.DropTable;
import dev.retort.operation.Operation;
import dev.retort.schema.Column;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Computed columns over a column whose type changes. PostgreSQL refuses the change while they are there ("cannot alter type
 * of a column used by a generated column"), so they go before and come back after; nothing is lost, they are computed.
 */
public final class ComputedColumns {
    private ComputedColumns() {}

    /** The operations with those columns remade; one that changes itself comes back as it is to be. */
    public static List<Operation> remade(Schema live, List<Operation> operations) {
        Map<ObjectName, Set<String>> retyped = new HashMap<>();
        Map<ObjectName, Map<String, AlterColumn>> alters = new HashMap<>();
        Set<Operation> known = new HashSet<>();
        for (Operation operation : operations) {
            if (operation instanceof AlterColumn alter) {
                alters.computeIfAbsent(alter.table(), table -> new HashMap<>())
                        .put(alter.before().name(), alter);
                if (!alter.before().type().equals(alter.after().type())) {
                    retyped.computeIfAbsent(alter.table(), table -> new HashSet<>())
                            .add(alter.before().name());
                }
            } else if (operation instanceof DropColumn drop) {
                known.add(DropColumn.of(drop.table(), drop.column()));
            } else if (operation instanceof DropTable drop) {
                retyped.remove(drop.table().name());
            }
        }
        List<Operation> remade = new ArrayList<>(operations);
        if (retyped.isEmpty()) {
            return remade;
        }
        for (Table table : live.tables()) {
            Set<String> columns = retyped.getOrDefault(table.name(), Set.of());
            Map<String, AlterColumn> changes = alters.getOrDefault(table.name(), Map.of());
            table.columns().stream()
                    .filter(column -> column.computed()
                            .filter(computed -> ColumnMention.isIn(computed.expression(), columns))
                            .isPresent())
                    .filter(column -> !known.contains(DropColumn.of(table.name(), column)))
                    .forEach(column -> remake(table, column, Optional.ofNullable(changes.get(column.name())), remade));
        }
        return remade;
    }

    private static void remake(Table table, Column column, Optional<AlterColumn> change, List<Operation> operations) {
        int behind = table.columns().indexOf(column) + 1;
        Optional<String> next = behind < table.columns().size()
                ? Optional.of(table.columns().get(behind).name())
                : Optional.empty();
        change.ifPresent(operations::remove);
        operations.add(new DropColumn(table.name(), column, next));
        operations.add(
                new AddColumn(table.name(), change.map(AlterColumn::after).orElse(column), Optional.empty(), next));
    }
}
