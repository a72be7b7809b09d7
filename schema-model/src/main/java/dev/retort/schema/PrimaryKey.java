package dev.retort.schema;

import java.util.List;
import java.util.Optional;

/** The key of a table; its columns are not null. */
public record PrimaryKey(Optional<String> name, List<String> columns) implements Constraint {
    public PrimaryKey {
        columns = ColumnNames.checked("a primary key", columns);
    }

    public static PrimaryKey of(String... columns) {
        return new PrimaryKey(Optional.empty(), List.of(columns));
    }

    public PrimaryKey withName(Optional<String> newName) {
        return new PrimaryKey(newName, columns);
    }

    public PrimaryKey withColumns(List<String> newColumns) {
        return new PrimaryKey(name, newColumns);
    }
}
