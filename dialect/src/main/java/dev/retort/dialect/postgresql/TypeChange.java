package dev.retort.dialect.postgresql;

import dev.retort.schema.ColumnType;
import dev.retort.schema.DatabaseKind;
import java.util.Optional;
import java.util.Set;

/**
 * How the old values of a column become values of its new type, where PostgreSQL does not convert them by itself. It does so
 * by assignment casts only: numbers to numbers, moments to moments, and everything to text.
 */
final class TypeChange {
    private TypeChange() {}

    /** Whether the database spells the literals that a column of the first type is compared with in a way of its own. */
    static boolean changesLiterals(ColumnType from, ColumnType to) {
        ColumnType old = from.on(DatabaseKind.POSTGRESQL);
        ColumnType wanted = to.on(DatabaseKind.POSTGRESQL);
        return old.getClass() != wanted.getClass() || (old instanceof ColumnType.Native && !old.equals(wanted));
    }

    /** Whether a cast to {@code castType} is one that the database adds to a literal beside a column of type {@code from}. */
    static boolean isCastFor(ColumnType from, String castType) {
        ColumnType old = from.on(DatabaseKind.POSTGRESQL);
        ColumnType cast = PostgresqlTypeReader.read(castType, Set.of());
        String bare = PostgresqlTypes.text(old).replaceAll("\\([^)]*\\)", "");
        return cast.equals(PostgresqlTypeReader.read(bare, Set.of())) || (isText(cast) && isText(old));
    }

    /** The expression behind USING for {@code column}, a quoted name; empty where none is needed. */
    static Optional<String> using(String column, ColumnType from, ColumnType to) {
        ColumnType old = from.on(DatabaseKind.POSTGRESQL);
        ColumnType wanted = to.on(DatabaseKind.POSTGRESQL);
        String type = PostgresqlTypes.text(wanted);
        if (isLargeObject(old) || isLargeObject(wanted)) {
            return largeObject(column, old, wanted);
        } else if (wanted instanceof ColumnType.Array array && !(old instanceof ColumnType.Array)) {
            return Optional.of(
                    isText(old) ? column + "::" + type : "ARRAY[" + cast(column, old, array.element()) + "]");
        } else if (isText(wanted)) {
            return old instanceof ColumnType.Binary
                    ? Optional.of("convert_from(" + column + ", 'UTF8')")
                    : Optional.empty();
        } else if (isAssignable(old, wanted)) {
            return Optional.empty();
        }
        return Optional.of(cast(column, old, wanted));
    }

    private static String cast(String column, ColumnType old, ColumnType wanted) {
        String type = PostgresqlTypes.text(wanted);
        if (wanted instanceof ColumnType.Bool && isNumber(old)) {
            return column + " <> 0";
        } else if (old instanceof ColumnType.Bool && isNumber(wanted)) {
            return "CASE WHEN " + column + " THEN 1 WHEN NOT " + column + " THEN 0 END";
        } else if (wanted instanceof ColumnType.Binary && isText(old)) {
            return "convert_to(" + column + ", 'UTF8')";
        } else if (wanted instanceof ColumnType.Uuid && old instanceof ColumnType.Binary) {
            return "encode(" + column + ", 'hex')::uuid";
        } else if (old instanceof ColumnType.Uuid && wanted instanceof ColumnType.Binary) {
            return "decode(replace(" + column + "::text, '-', ''), 'hex')";
        } else if (wanted instanceof ColumnType.Json && !isText(old) && !isNative(old, "json")) {
            return "to_jsonb(" + column + ")";
        }
        boolean through = wanted instanceof ColumnType.EnumReference || old instanceof ColumnType.EnumReference;
        boolean throughArray = old instanceof ColumnType.Array && wanted instanceof ColumnType.Array;
        return column + (through && !isText(old) ? "::text" : throughArray ? "::text[]" : "") + "::" + type;
    }

    /** {@code oid} columns, which hold the number of a large object, not a value. */
    private static Optional<String> largeObject(String column, ColumnType old, ColumnType wanted) {
        if (isLargeObject(old) && wanted instanceof ColumnType.Binary) {
            return Optional.of("lo_get(" + column + ")");
        } else if (isLargeObject(old) && isText(wanted)) {
            return Optional.of("convert_from(lo_get(" + column + "), 'UTF8')");
        } else if (isLargeObject(wanted) && old instanceof ColumnType.Binary) {
            return Optional.of("lo_from_bytea(0, " + column + ")");
        } else if (isLargeObject(wanted) && isText(old)) {
            return Optional.of("lo_from_bytea(0, convert_to(" + column + ", 'UTF8'))");
        }
        return Optional.empty();
    }

    private static boolean isAssignable(ColumnType old, ColumnType wanted) {
        if (old instanceof ColumnType.Array from && wanted instanceof ColumnType.Array to) {
            return isAssignable(from.element(), to.element()) || isText(to.element());
        }
        boolean sameKind = old.getClass() == wanted.getClass()
                && !(old instanceof ColumnType.Native)
                && !(old instanceof ColumnType.EnumReference);
        return sameKind
                || old.equals(wanted)
                || (isNumber(old) && isNumber(wanted))
                || (isMoment(old) && isMoment(wanted) && isConverted(old, wanted))
                || (old instanceof ColumnType.Time && wanted instanceof ColumnType.Interval)
                || (old instanceof ColumnType.Interval && wanted instanceof ColumnType.Time)
                || (isNative(old, "json") && wanted instanceof ColumnType.Json)
                || (isNative(wanted, "json") && old instanceof ColumnType.Json);
    }

    /** A time of day has no date, and a date becomes none. */
    private static boolean isConverted(ColumnType old, ColumnType wanted) {
        return !(old instanceof ColumnType.Time)
                && !(old instanceof ColumnType.Date && wanted instanceof ColumnType.Time);
    }

    private static boolean isText(ColumnType type) {
        return type instanceof ColumnType.Varchar
                || type instanceof ColumnType.Char
                || type instanceof ColumnType.Text
                || isNative(type, "character varying")
                || isNative(type, "varchar")
                || isNative(type, "bpchar")
                || isNative(type, "citext");
    }

    private static boolean isNumber(ColumnType type) {
        return type instanceof ColumnType.SmallInt
                || type instanceof ColumnType.Int
                || type instanceof ColumnType.BigInt
                || type instanceof ColumnType.Real
                || type instanceof ColumnType.DoublePrecision
                || type instanceof ColumnType.Numeric
                || isNative(type, "numeric");
    }

    private static boolean isMoment(ColumnType type) {
        return type instanceof ColumnType.Date
                || type instanceof ColumnType.Time
                || type instanceof ColumnType.Timestamp
                || type instanceof ColumnType.TimestampTz;
    }

    private static boolean isLargeObject(ColumnType type) {
        return isNative(type, "oid");
    }

    private static boolean isNative(ColumnType type, String text) {
        return type instanceof ColumnType.Native nativeType && nativeType.text().equalsIgnoreCase(text);
    }
}
