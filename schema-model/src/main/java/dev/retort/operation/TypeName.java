package dev.retort.operation;

import dev.retort.schema.ColumnType;
import java.util.Locale;
import java.util.OptionalInt;

/** A type in the words people use for it, whatever the database. */
public final class TypeName {
    private TypeName() {}

    public static String of(ColumnType type) {
        if (type instanceof ColumnType.Numeric numeric) {
            return "numeric(" + numeric.precision() + ", " + numeric.scale() + ")";
        } else if (type instanceof ColumnType.Char text) {
            return "char(" + text.length() + ")";
        } else if (type instanceof ColumnType.Varchar text) {
            return "varchar(" + text.length() + ")";
        } else if (type instanceof ColumnType.Time time) {
            return "time" + bound(time.precision());
        } else if (type instanceof ColumnType.Timestamp timestamp) {
            return "timestamp" + bound(timestamp.precision());
        } else if (type instanceof ColumnType.TimestampTz timestamp) {
            return "timestamp" + bound(timestamp.precision()) + " with time zone";
        } else if (type instanceof ColumnType.Binary binary) {
            return "binary" + bound(binary.length());
        } else if (type instanceof ColumnType.Array array) {
            return of(array.element()) + "[]";
        } else if (type instanceof ColumnType.EnumReference reference) {
            return reference.name().written();
        } else if (type instanceof ColumnType.Native text) {
            return text.text();
        } else if (type instanceof ColumnType.DoublePrecision) {
            return "double precision";
        }
        return type instanceof ColumnType.Int
                ? "integer"
                : type.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    private static String bound(OptionalInt number) {
        return number.isPresent() ? "(" + number.getAsInt() + ")" : "";
    }
}
