package dev.retort.operation;

import dev.retort.schema.Literal;
import dev.retort.schema.ObjectName;
import java.util.List;

/** Inserts rows, each with a cell per column. */
public record InsertRows(ObjectName table, List<String> columns, List<List<Literal>> rows) implements DataOperation {
    public InsertRows {
        List<String> names = List.copyOf(columns);
        columns = names;
        rows = rows.stream().map(List::copyOf).toList();
        if (names.isEmpty() || rows.stream().anyMatch(row -> row.size() != names.size())) {
            throw new IllegalArgumentException(
                    "rows for " + table + " must have a cell for each of the columns " + String.join(", ", names));
        }
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visitInsertRows(this);
    }
}
