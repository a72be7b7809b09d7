package dev.retort.dialect.h2;

import dev.retort.dialect.UnsupportedSchemaException;
import dev.retort.dialect.token.SqlTokenizer;
import dev.retort.dialect.token.Token;
import dev.retort.schema.ColumnType;
import dev.retort.schema.DatabaseKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Portable types and H2's spellings of them. */
final class H2Types {
    private static final int DEFAULT_SECONDS = 6;

    private static final Map<String, ColumnType> BY_SPELLING = new LinkedHashMap<>();
    private static final Map<ColumnType, String> BY_TYPE = new LinkedHashMap<>();

    static {
        plain(new ColumnType.Bool(), "boolean", "bool", "bit");
        plain(new ColumnType.SmallInt(), "smallint", "int2");
        plain(new ColumnType.Int(), "integer", "int", "int4");
        plain(new ColumnType.BigInt(), "bigint", "int8");
        plain(new ColumnType.Real(), "real", "float4");
        plain(new ColumnType.DoublePrecision(), "double precision", "double", "float8", "float");
        plain(new ColumnType.Text(), "character large object", "text", "clob", "char large object");
        plain(new ColumnType.Date(), "date");
        plain(new ColumnType.Uuid(), "uuid");
        plain(new ColumnType.Json(), "json", "jsonb");
        plain(new ColumnType.Interval(), "interval day to second");
        plain(
                new ColumnType.Binary(OptionalInt.empty()),
                "binary large object",
                "blob",
                "bytea",
                "binary varying",
                "varbinary");
        plain(new ColumnType.Char(1), "character", "char");
    }

    private H2Types() {}

    static String text(ColumnType type) {
        ColumnType here = type.on(DatabaseKind.H2);
        if (here instanceof ColumnType.Numeric numeric) {
            return "numeric(" + numeric.precision() + ", " + numeric.scale() + ")";
        } else if (here instanceof ColumnType.Char character) {
            return "character(" + character.length() + ")";
        } else if (here instanceof ColumnType.Varchar varchar) {
            return "varchar(" + varchar.length() + ")";
        } else if (here instanceof ColumnType.Time time) {
            return "time" + precision(time.precision());
        } else if (here instanceof ColumnType.Timestamp timestamp) {
            return "timestamp" + precision(timestamp.precision());
        } else if (here instanceof ColumnType.TimestampTz timestamp) {
            return "timestamp" + precision(timestamp.precision()) + " with time zone";
        } else if (here instanceof ColumnType.Binary binary && binary.length().isPresent()) {
            return "varbinary(" + binary.length().getAsInt() + ")";
        } else if (here instanceof ColumnType.Array array) {
            return text(array.element()) + " array";
        } else if (here instanceof ColumnType.Native nativeType) {
            return nativeType.text();
        } else if (here instanceof ColumnType.EnumReference reference) {
            throw new UnsupportedSchemaException(
                    "H2 knows no enum type " + reference.name() + "; it writes the labels at each column");
        }
        return Optional.ofNullable(BY_TYPE.get(here))
                .orElseThrow(() -> new IllegalStateException("H2 has no spelling for " + here));
    }

    static ColumnType read(String text) {
        List<Token> tokens = SqlTokenizer.significant(text, DatabaseKind.H2);
        for (int at = 1; at < tokens.size(); at++) {
            if (tokens.get(at).isWord("array")) {
                return new ColumnType.Array(
                        read(text.substring(0, tokens.get(at).start()).strip()));
            }
        }
        String words = tokens.stream()
                .filter(token -> token.kind() == Token.Kind.WORD)
                .map(Token::lowerCase)
                .collect(Collectors.joining(" "));
        List<Integer> numbers = new ArrayList<>();
        tokens.stream()
                .filter(token -> token.kind() == Token.Kind.NUMBER)
                .forEach(token -> numbers.add(Integer.valueOf(token.text())));
        return known(words, numbers).orElseGet(() -> ColumnType.Native.of(text.strip()));
    }

    private static Optional<ColumnType> known(String words, List<Integer> numbers) {
        OptionalInt first = numbers.isEmpty() ? OptionalInt.empty() : OptionalInt.of(numbers.get(0));
        return switch (words) {
            case "time", "time without time zone" -> Optional.of(new ColumnType.Time(first));
            case "timestamp", "timestamp without time zone" -> Optional.of(new ColumnType.Timestamp(first));
            case "timestamp with time zone" -> Optional.of(new ColumnType.TimestampTz(first));
            default ->
                first.isPresent()
                        ? sized(words, first.getAsInt(), numbers.size() > 1 ? numbers.get(1) : 0)
                        : Optional.ofNullable(BY_SPELLING.get(words));
        };
    }

    private static Optional<ColumnType> sized(String words, int first, int second) {
        return switch (words) {
            case "character", "char" -> Optional.of(new ColumnType.Char(first));
            case "character varying", "varchar", "char varying", "varchar2" ->
                Optional.of(new ColumnType.Varchar(first));
            case "numeric", "decimal", "dec", "number" ->
                second > first ? Optional.empty() : Optional.of(new ColumnType.Numeric(first, second));
            case "binary varying", "varbinary", "raw" -> Optional.of(new ColumnType.Binary(OptionalInt.of(first)));
            case "float" -> Optional.of(first <= 24 ? new ColumnType.Real() : new ColumnType.DoublePrecision());
            default -> Optional.empty();
        };
    }

    /** A time keeps no fraction, a timestamp keeps microseconds, when nothing is said. */
    static ColumnType withoutDefaultPrecision(ColumnType type) {
        OptionalInt none = OptionalInt.empty();
        if (type instanceof ColumnType.Time time && time.precision().orElse(0) == 0) {
            return new ColumnType.Time(none);
        } else if (type instanceof ColumnType.Timestamp timestamp
                && timestamp.precision().orElse(DEFAULT_SECONDS) == DEFAULT_SECONDS) {
            return new ColumnType.Timestamp(none);
        } else if (type instanceof ColumnType.TimestampTz timestamp
                && timestamp.precision().orElse(DEFAULT_SECONDS) == DEFAULT_SECONDS) {
            return new ColumnType.TimestampTz(none);
        }
        return type;
    }

    private static void plain(ColumnType type, String... spellings) {
        BY_TYPE.put(type, spellings[0]);
        for (String spelling : spellings) {
            BY_SPELLING.put(spelling, type);
        }
    }

    private static String precision(OptionalInt precision) {
        return precision.isPresent() ? "(" + precision.getAsInt() + ")" : "";
    }
}
