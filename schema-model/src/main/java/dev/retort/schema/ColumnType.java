package dev.retort.schema;

import java.util.Collections;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/** The type of a column, portable where a case says so; {@link Native} is spelled per database. */
public sealed interface ColumnType {
    record Bool() implements ColumnType {}

    record SmallInt() implements ColumnType {}

    record Int() implements ColumnType {}

    record BigInt() implements ColumnType {}

    /** Four-byte floating point. */
    record Real() implements ColumnType {}

    /** Eight-byte floating point. */
    record DoublePrecision() implements ColumnType {}

    /** Exact decimals with {@code precision} digits, {@code scale} of them after the point. */
    record Numeric(int precision, int scale) implements ColumnType {
        public Numeric {
            if (precision < 1 || scale < 0 || scale > precision) {
                throw new IllegalArgumentException("numeric(" + precision + ", " + scale + ") is no type");
            }
        }
    }

    /** Blank-padded text of {@code length} characters. */
    record Char(int length) implements ColumnType {
        public Char {
            atLeastOne("char", length);
        }
    }

    /** Text of at most {@code length} characters. */
    record Varchar(int length) implements ColumnType {
        public Varchar {
            atLeastOne("varchar", length);
        }
    }

    record Text() implements ColumnType {}

    record Date() implements ColumnType {}

    /** Time of day; {@code precision} is digits of the second, empty for the database's own default. */
    record Time(OptionalInt precision) implements ColumnType {
        public Time {
            notNegative("time", precision);
        }
    }

    /** Date and time without a zone; {@code precision} is digits of the second, empty for the database's own default. */
    record Timestamp(OptionalInt precision) implements ColumnType {
        public Timestamp {
            notNegative("timestamp", precision);
        }
    }

    /** An instant; {@code precision} is digits of the second, empty for the database's own default. */
    record TimestampTz(OptionalInt precision) implements ColumnType {
        public TimestampTz {
            notNegative("timestamp with time zone", precision);
        }
    }

    record Interval() implements ColumnType {}

    record Uuid() implements ColumnType {}

    /** A JSON document, in the form the database can index (jsonb on PostgreSQL). */
    record Json() implements ColumnType {}

    /** Bytes; {@code length} where the database can bound it. */
    record Binary(OptionalInt length) implements ColumnType {
        public Binary {
            length.ifPresent(bound -> atLeastOne("binary", bound));
        }
    }

    record Array(ColumnType element) implements ColumnType {
        public Array {
            if (element instanceof Array) {
                throw new IllegalArgumentException("an array of arrays is an array of its element");
            }
        }
    }

    /** A named enum type of the schema. */
    record EnumReference(ObjectName name) implements ColumnType {}

    /** A type as a database spells it, with the type to use on those that know no such thing. */
    record Native(String text, SortedMap<DatabaseKind, ColumnType> variants) implements ColumnType {
        public Native {
            variants = Collections.unmodifiableSortedMap(new TreeMap<>(variants));
            if (text.isBlank()) {
                throw new IllegalArgumentException("the text of a native type is empty");
            }
        }

        public static Native of(String text) {
            return new Native(text, Collections.emptySortedMap());
        }

        public Native with(DatabaseKind database, ColumnType type) {
            SortedMap<DatabaseKind, ColumnType> more = new TreeMap<>(variants);
            more.put(database, type);
            return new Native(text, more);
        }
    }

    /** The type to use on a database: itself, or the variant a native type has for it. */
    default ColumnType on(DatabaseKind database) {
        return this instanceof Native type && type.variants().containsKey(database)
                ? type.variants().get(database).on(database)
                : this;
    }

    private static void atLeastOne(String type, int length) {
        if (length < 1) {
            throw new IllegalArgumentException(type + "(" + length + "): the length must be at least 1");
        }
    }

    private static void notNegative(String type, OptionalInt precision) {
        if (precision.isPresent() && precision.getAsInt() < 0) {
            throw new IllegalArgumentException(type + "(" + precision.getAsInt() + "): the precision is negative");
        }
    }
}
