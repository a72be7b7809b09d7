package dev.retort.dialect.preflight;

import dev.retort.operation.AddColumn;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.Operation;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import java.util.Optional;

/** A backfill of the right kind for the column an operation makes required, as a migration class writes it. */
final class BackfillExample {
    private BackfillExample() {}

    /** Java source, empty when a value of the column's type has no short spelling. */
    static Optional<String> of(Operation operation) {
        if (operation instanceof AddColumn add) {
            return of(add.column());
        }
        return operation instanceof AlterColumn alter ? of(alter.after()) : Optional.empty();
    }

    private static Optional<String> of(Column column) {
        Optional<String> allowed = column.allowedValues()
                .flatMap(values -> values.values().stream().findFirst())
                .map(BackfillExample::quoted);
        return allowed.or(() -> of(column.type())).map(value -> ".backfill(" + value + ")");
    }

    private static Optional<String> of(ColumnType type) {
        if (type instanceof ColumnType.Bool) {
            return Optional.of("false");
        } else if (type instanceof ColumnType.Varchar || type instanceof ColumnType.Text) {
            return Optional.of(quoted("unknown"));
        }
        boolean number = type instanceof ColumnType.SmallInt
                || type instanceof ColumnType.Int
                || type instanceof ColumnType.BigInt
                || type instanceof ColumnType.Real
                || type instanceof ColumnType.DoublePrecision
                || type instanceof ColumnType.Numeric;
        return number ? Optional.of("0") : Optional.empty();
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
