package dev.retort.dialect.sqlite;

import dev.retort.dialect.ServerVersion;
import dev.retort.schema.ColumnType;

/**
 * How a stored value becomes one of another type when a table is copied. Mostly the new column's affinity does it and
 * leaves alone what it cannot turn without loss; here is what it would not do.
 */
final class Conversion {
    private Conversion() {}

    /** SQL for the value of {@code expression}, which was of the type {@code before}. */
    static String of(ColumnType before, ColumnType after, String expression, ServerVersion version) {
        if (isFraction(before) && isInteger(after)) {
            return "CASE typeof(" + expression + ") WHEN 'real' THEN CAST(round(" + expression + ") AS INTEGER) ELSE "
                    + expression + " END";
        } else if (isText(before) && after instanceof ColumnType.Uuid && version.atLeast(3, 41)) {
            return "CASE typeof(" + expression + ") WHEN 'text' THEN unhex(replace(" + expression + ", '-', '')) ELSE "
                    + expression + " END";
        } else if (before instanceof ColumnType.Uuid && isText(after)) {
            String hex = "lower(hex(" + expression + "))";
            return "CASE typeof(" + expression + ") WHEN 'blob' THEN substr(" + hex + ", 1, 8) || '-' || substr(" + hex
                    + ", 9, 4) || '-' || substr(" + hex + ", 13, 4) || '-' || substr(" + hex
                    + ", 17, 4) || '-' || substr("
                    + hex + ", 21) ELSE " + expression + " END";
        }
        return expression;
    }

    /** Whether texts become numbers, which a text that is none cannot. */
    static boolean readsNumbers(ColumnType before, ColumnType after) {
        return isText(before) && (isInteger(after) || isFraction(after));
    }

    private static boolean isText(ColumnType type) {
        return type instanceof ColumnType.Char || type instanceof ColumnType.Varchar || type instanceof ColumnType.Text;
    }

    private static boolean isInteger(ColumnType type) {
        return type instanceof ColumnType.SmallInt
                || type instanceof ColumnType.Int
                || type instanceof ColumnType.BigInt;
    }

    private static boolean isFraction(ColumnType type) {
        return type instanceof ColumnType.Numeric
                || type instanceof ColumnType.Real
                || type instanceof ColumnType.DoublePrecision;
    }
}
