package dev.retort.dialect;

import dev.retort.schema.ColumnType;
import java.util.OptionalInt;

/** Microseconds: what PostgreSQL keeps of a time without being told, and what a time without a precision means elsewhere. */
public final class DefaultPrecision {
    private static final int DIGITS = 6;

    private DefaultPrecision() {}

    /** The type, without a precision that goes without saying. */
    public static ColumnType leftOut(ColumnType type) {
        OptionalInt none = OptionalInt.empty();
        if (type instanceof ColumnType.Time time && isDefault(time.precision())) {
            return new ColumnType.Time(none);
        } else if (type instanceof ColumnType.Timestamp timestamp && isDefault(timestamp.precision())) {
            return new ColumnType.Timestamp(none);
        } else if (type instanceof ColumnType.TimestampTz timestamp && isDefault(timestamp.precision())) {
            return new ColumnType.TimestampTz(none);
        } else if (type instanceof ColumnType.Array array) {
            return new ColumnType.Array(leftOut(array.element()));
        }
        return type;
    }

    private static boolean isDefault(OptionalInt precision) {
        return precision.isPresent() && precision.getAsInt() == DIGITS;
    }
}
