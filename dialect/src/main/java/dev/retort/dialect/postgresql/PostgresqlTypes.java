package dev.retort.dialect.postgresql;

import dev.retort.dialect.SqlQuotes;
import dev.retort.schema.ColumnType;
import dev.retort.schema.DatabaseKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Portable types and PostgreSQL's spellings of them, one table read in both directions. The first spelling of a type is the
 * one that is written.
 */
final class PostgresqlTypes {
    /** A type without parameters and what it is called. */
    private record Plain(ColumnType type, List<String> spellings) {}

    private static final List<Plain> PLAIN = List.of(
            new Plain(new ColumnType.Bool(), List.of("boolean", "bool")),
            new Plain(new ColumnType.SmallInt(), List.of("smallint", "int2", "smallserial", "serial2")),
            new Plain(new ColumnType.Int(), List.of("integer", "int", "int4", "serial", "serial4")),
            new Plain(new ColumnType.BigInt(), List.of("bigint", "int8", "bigserial", "serial8")),
            new Plain(new ColumnType.Real(), List.of("real", "float4")),
            new Plain(new ColumnType.DoublePrecision(), List.of("double precision", "float8", "float")),
            new Plain(new ColumnType.Text(), List.of("text")),
            new Plain(new ColumnType.Date(), List.of("date")),
            new Plain(new ColumnType.Interval(), List.of("interval")),
            new Plain(new ColumnType.Uuid(), List.of("uuid")),
            new Plain(new ColumnType.Json(), List.of("jsonb")),
            new Plain(new ColumnType.Binary(OptionalInt.empty()), List.of("bytea")));

    private static final Map<String, ColumnType> BY_SPELLING = new LinkedHashMap<>();
    private static final Map<ColumnType, String> BY_TYPE = new LinkedHashMap<>();

    static {
        for (Plain plain : PLAIN) {
            BY_TYPE.put(plain.type(), plain.spellings().get(0));
            plain.spellings().forEach(spelling -> BY_SPELLING.put(spelling, plain.type()));
        }
    }

    private PostgresqlTypes() {}

    static String text(ColumnType type) {
        ColumnType here = type.on(DatabaseKind.POSTGRESQL);
        if (here instanceof ColumnType.Numeric numeric) {
            return "numeric(" + numeric.precision() + ", " + numeric.scale() + ")";
        } else if (here instanceof ColumnType.Char character) {
            return "char(" + character.length() + ")";
        } else if (here instanceof ColumnType.Varchar varchar) {
            return "varchar(" + varchar.length() + ")";
        } else if (here instanceof ColumnType.Time time) {
            return "time" + precision(time.precision());
        } else if (here instanceof ColumnType.Timestamp timestamp) {
            return "timestamp" + precision(timestamp.precision());
        } else if (here instanceof ColumnType.TimestampTz timestamp) {
            return "timestamp" + precision(timestamp.precision()) + " with time zone";
        } else if (here instanceof ColumnType.Binary) {
            return "bytea";
        } else if (here instanceof ColumnType.Array array) {
            return text(array.element()) + "[]";
        } else if (here instanceof ColumnType.EnumReference reference) {
            return SqlQuotes.name(reference.name());
        } else if (here instanceof ColumnType.Native nativeType) {
            return nativeType.text();
        }
        String plain = BY_TYPE.get(here);
        if (plain == null) {
            throw new IllegalStateException("PostgreSQL has no spelling for " + here);
        }
        return plain;
    }

    /** The type that a spelling without parameters means, if it is portable. */
    static Optional<ColumnType> plain(String spelling) {
        return Optional.ofNullable(BY_SPELLING.get(spelling));
    }

    private static String precision(OptionalInt precision) {
        return precision.isPresent() ? "(" + precision.getAsInt() + ")" : "";
    }
}
