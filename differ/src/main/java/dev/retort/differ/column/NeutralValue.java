package dev.retort.differ.column;

import dev.retort.schema.ColumnType;
import dev.retort.schema.Literal;
import dev.retort.schema.Value;
import java.util.Optional;

/** The value with which a type says nothing: 0 for numbers, false for truth. */
final class NeutralValue {
    private NeutralValue() {}

    static Optional<Value> of(ColumnType type) {
        if (type instanceof ColumnType.Bool) {
            return Optional.of(new Literal.Bool(false));
        }
        boolean number = type instanceof ColumnType.SmallInt
                || type instanceof ColumnType.Int
                || type instanceof ColumnType.BigInt
                || type instanceof ColumnType.Real
                || type instanceof ColumnType.DoublePrecision
                || type instanceof ColumnType.Numeric;
        return number ? Optional.of(Literal.Decimal.of(0)) : Optional.empty();
    }
}
