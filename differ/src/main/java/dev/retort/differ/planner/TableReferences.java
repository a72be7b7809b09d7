package dev.retort.differ.planner;

import dev.retort.operation.AddForeignKey;
import dev.retort.operation.CreateTable;
import dev.retort.operation.DropForeignKey;
import dev.retort.operation.DropTable;
import dev.retort.operation.Operation;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Which table refers to which, before a change or after it. */
final class TableReferences {
    private final Map<ObjectName, SortedSet<ObjectName>> references = new HashMap<>();

    private TableReferences() {}

    /** The ranks of all tables there are before or after the operations, those that are referred to first. */
    static Map<ObjectName, Integer> ranks(Schema before, Collection<Operation> operations) {
        TableReferences all = new TableReferences();
        before.tables().forEach(all::note);
        for (Operation operation : operations) {
            if (operation instanceof CreateTable create) {
                all.note(create.table());
            } else if (operation instanceof DropTable drop) {
                all.note(drop.table());
            } else if (operation instanceof AddForeignKey add) {
                all.note(add.table(), add.foreignKey());
            } else if (operation instanceof DropForeignKey drop) {
                all.note(drop.table(), drop.foreignKey());
            }
        }
        return TableOrder.ranks(all.references);
    }

    private void note(Table table) {
        references.computeIfAbsent(table.name(), name -> new TreeSet<>());
        table.foreignKeys().forEach(key -> note(table.name(), key));
    }

    private void note(ObjectName table, ForeignKey key) {
        references.computeIfAbsent(table, name -> new TreeSet<>()).add(key.referencedTable());
    }
}
