package dev.retort.runtime.setaside;

import dev.retort.schema.ObjectName;
import java.util.Optional;

/** A table as a whole, or a column of it. */
public record TableOrColumn(ObjectName table, Optional<String> column) {
    /** {@code customer}, {@code sales.orders.total}. */
    @Override
    public String toString() {
        return table + column.map(name -> "." + name).orElse("");
    }
}
