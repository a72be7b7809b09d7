package dev.retort.dialect.sqlite;

import dev.retort.schema.ColumnType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The names of types that have a portable meaning: those SQLite's own documentation uses, and those people write. */
final class SqliteTypeNames {
    /** Words that end a type in a column definition. */
    static final List<String> RESERVED = List.of(
            "constraint",
            "primary",
            "unique",
            "check",
            "not",
            "null",
            "default",
            "collate",
            "references",
            "as",
            "generated");

    private static final Pattern LENGTH = Pattern.compile("(.*?) ?\\( ?(\\d{1,9}) ?(?:, ?(\\d{1,9}) ?)?\\)(.*)");

    private static final Pattern QUOTED = Pattern.compile("\"(?:[^\"]|\"\")*\"|`(?:[^`]|``)*`|\\[[^\\]]*\\]");

    private SqliteTypeNames() {}

    /** The declared type in lower case, without quotes and needless white space. */
    static String plain(String declared) {
        return unquoted(declared.strip())
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** What is between the quotes where one pair of them is around it all, else the text itself. */
    static String unquoted(String declared) {
        if (!QUOTED.matcher(declared).matches()) {
            return declared;
        }
        String inner = declared.substring(1, declared.length() - 1);
        String quote = declared.substring(0, 1);
        return quote.equals("[") ? inner : inner.replace(quote + quote, quote);
    }

    static Optional<ColumnType> portable(String type) {
        Matcher matcher = LENGTH.matcher(type);
        if (!matcher.matches()) {
            return Optional.ofNullable(withoutLength(type));
        }
        String name = matcher.group(1) + matcher.group(4);
        int length = Integer.parseInt(matcher.group(2));
        if (matcher.group(3) != null) {
            return numeric(name, length, Integer.parseInt(matcher.group(3)));
        }
        return withLength(name, length);
    }

    private static Optional<ColumnType> numeric(String name, int precision, int scale) {
        boolean valid = precision >= 1 && scale <= precision;
        return valid && (name.equals("numeric") || name.equals("decimal") || name.equals("dec"))
                ? Optional.of(new ColumnType.Numeric(precision, scale))
                : Optional.empty();
    }

    private static Optional<ColumnType> withLength(String name, int length) {
        OptionalInt precision = OptionalInt.of(length);
        Optional<ColumnType> moment = Optional.ofNullable(
                switch (name) {
                    case "time", "time without time zone" -> new ColumnType.Time(precision);
                    case "timestamp", "datetime", "timestamp without time zone" -> new ColumnType.Timestamp(precision);
                    case "timestamp with time zone", "timestamptz" -> new ColumnType.TimestampTz(precision);
                    default -> null;
                });
        if (moment.isPresent() || length < 1) {
            return moment;
        }
        return Optional.ofNullable(
                switch (name) {
                    case "numeric", "decimal", "dec" -> new ColumnType.Numeric(length, 0);
                    case "char", "character", "nchar" -> new ColumnType.Char(length);
                    case "varchar", "character varying", "char varying", "nvarchar" -> new ColumnType.Varchar(length);
                    case "blob", "binary", "varbinary" -> new ColumnType.Binary(precision);
                    default -> null;
                });
    }

    private static @Nullable ColumnType withoutLength(String name) {
        return switch (name) {
            case "boolean", "bool" -> new ColumnType.Bool();
            case "smallint", "int2" -> new ColumnType.SmallInt();
            case "integer", "int", "int4" -> new ColumnType.Int();
            case "bigint", "int8" -> new ColumnType.BigInt();
            case "real", "float4" -> new ColumnType.Real();
            case "double precision", "double", "float", "float8" -> new ColumnType.DoublePrecision();
            case "char", "character" -> new ColumnType.Char(1);
            case "text", "clob" -> new ColumnType.Text();
            case "date" -> new ColumnType.Date();
            case "time", "time without time zone" -> new ColumnType.Time(OptionalInt.empty());
            case "timestamp", "datetime", "timestamp without time zone" ->
                new ColumnType.Timestamp(OptionalInt.empty());
            case "timestamp with time zone", "timestamptz" -> new ColumnType.TimestampTz(OptionalInt.empty());
            case "interval" -> new ColumnType.Interval();
            case "uuid blob" -> new ColumnType.Uuid();
            case "json text" -> new ColumnType.Json();
            case "blob", "binary", "varbinary" -> new ColumnType.Binary(OptionalInt.empty());
            default -> null;
        };
    }
}
