package dev.retort.schema;

import java.util.List;
import java.util.Optional;

/** A unique constraint. {@code nullsNotDistinct}: two rows with null count as equal. */
public record Unique(Optional<String> name, List<String> columns, boolean nullsNotDistinct, Deferral deferral)
        implements Constraint {
    public Unique {
        columns = ColumnNames.checked("a unique constraint", columns);
    }

    public static Unique of(String... columns) {
        return new Unique(Optional.empty(), List.of(columns), false, Deferral.NOT_DEFERRABLE);
    }

    public Unique withName(Optional<String> newName) {
        return new Unique(newName, columns, nullsNotDistinct, deferral);
    }

    public Unique withColumns(List<String> newColumns) {
        return new Unique(name, newColumns, nullsNotDistinct, deferral);
    }

    public Unique withNullsNotDistinct(boolean value) {
        return new Unique(name, columns, value, deferral);
    }

    public Unique withDeferral(Deferral newDeferral) {
        return new Unique(name, columns, nullsNotDistinct, newDeferral);
    }
}
