package dev.retort.differ.rename;

import dev.retort.schema.ColumnType;

/** Whether the values of one type could be those of another after a change that keeps them. */
final class TypeLikeness {
    private static final int SAME = 30;
    private static final int ALIKE = 18;

    private TypeLikeness() {}

    static boolean alike(ColumnType old, ColumnType fresh) {
        return old.equals(fresh) || (family(old) != Family.OTHER && family(old) == family(fresh));
    }

    static int score(ColumnType old, ColumnType fresh) {
        if (old.equals(fresh)) {
            return SAME;
        }
        return alike(old, fresh) ? ALIKE : 0;
    }

    private enum Family {
        NUMBER,
        TEXT,
        TIME,
        OTHER
    }

    private static Family family(ColumnType type) {
        boolean number = type instanceof ColumnType.SmallInt
                || type instanceof ColumnType.Int
                || type instanceof ColumnType.BigInt
                || type instanceof ColumnType.Numeric
                || type instanceof ColumnType.Real
                || type instanceof ColumnType.DoublePrecision;
        if (number) {
            return Family.NUMBER;
        }
        boolean time = type instanceof ColumnType.Date
                || type instanceof ColumnType.Timestamp
                || type instanceof ColumnType.TimestampTz;
        if (time) {
            return Family.TIME;
        }
        boolean text = type instanceof ColumnType.Char
                || type instanceof ColumnType.Varchar
                || type instanceof ColumnType.Text
                || type instanceof ColumnType.EnumReference;
        return text ? Family.TEXT : Family.OTHER;
    }
}
