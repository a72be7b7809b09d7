package dev.retort.schema;

import java.util.List;
import java.util.TreeSet;

/** The rule for the columns of a key: some, each once, in the order given. */
final class ColumnNames {
    private ColumnNames() {}

    static List<String> checked(String what, List<String> columns) {
        if (columns.isEmpty() || new TreeSet<>(columns).size() != columns.size()) {
            throw new IllegalArgumentException(what + " needs columns, each named once: " + columns);
        }
        return List.copyOf(columns);
    }
}
