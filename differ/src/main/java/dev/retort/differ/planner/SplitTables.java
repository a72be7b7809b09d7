package dev.retort.differ.planner;

import dev.retort.schema.ForeignKey;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Tables that all come or all go, each with the foreign keys that can come and go with it. The others lead to a table that
 * is not there at that moment, or to a key that is: they are operations of their own. Coming and going mirror each other.
 */
final class SplitTables {
    private final Map<ObjectName, Table> tables = new HashMap<>();
    private final Map<ObjectName, Integer> ranks;
    private final ChangedColumns changed;
    private final Set<ObjectName> early;

    SplitTables(List<Table> tables, Map<ObjectName, Integer> ranks, ChangedColumns changed, Set<ObjectName> early) {
        tables.forEach(table -> this.tables.put(table.name(), table));
        this.ranks = ranks;
        this.changed = changed;
        this.early = early;
    }

    Table withInline(Table table) {
        return table.withForeignKeys(keys(table, key -> isInline(table, key)));
    }

    List<ForeignKey> separate(Table table) {
        return keys(table, key -> !isInline(table, key));
    }

    private static List<ForeignKey> keys(Table table, Predicate<ForeignKey> wanted) {
        return table.foreignKeys().stream().filter(wanted).toList();
    }

    private boolean isInline(Table table, ForeignKey key) {
        Table target = tables.get(key.referencedTable());
        if (target == null) {
            return changed.leavesTargetAlone(key);
        }
        boolean there = target.name().equals(table.name()) || rank(target) < rank(table);
        boolean longEnough = early.contains(table.name()) || !early.contains(target.name());
        return there && longEnough && hasKey(target, key);
    }

    private int rank(Table table) {
        return ranks.getOrDefault(table.name(), 0);
    }

    /** A key that is kept by nothing but an index is not there yet when the table is. */
    private static boolean hasKey(Table target, ForeignKey key) {
        Set<String> columns = new HashSet<>(key.referencedColumns());
        return target.primaryKey()
                        .filter(primary -> new HashSet<>(primary.columns()).equals(columns))
                        .isPresent()
                || target.uniques().stream().anyMatch(unique -> new HashSet<>(unique.columns()).equals(columns));
    }
}
