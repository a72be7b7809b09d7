package dev.retort.introspector.postgresql;

import dev.retort.schema.ColumnType;
import dev.retort.schema.Literal;
import dev.retort.schema.ObjectName;
import dev.retort.schema.SqlExpression;
import dev.retort.schema.SqlText;
import dev.retort.schema.Value;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the text of a default means: a literal, one of the portable expressions, or SQL that stays as it is. */
public final class PostgresqlValue {
    private static final Pattern NEXT_VALUE = Pattern.compile(
            "nextval\\(\\s*\\(?'((?:[^']|'')+)'(?:::text\\))?\\s*(?:::\\s*regclass)?\\s*\\)", Pattern.CASE_INSENSITIVE);
    private static final Pattern QUOTED = Pattern.compile("'((?:[^']|'')*)'(?:::(.+))?", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][+-]?\\d+)?");
    private static final Pattern NUMBER_CAST =
            Pattern.compile("::(?:smallint|integer|bigint|numeric|real|double precision)$");

    private PostgresqlValue() {}

    /** The value that {@code text} gives a column of this type; empty for {@code NULL}, which is no default. */
    public static Optional<Value> read(String text, ColumnType type) {
        String plain = text.strip();
        if (plain.matches("(?i)null(?:::.+)?")) {
            return Optional.empty();
        }
        return Optional.of(expression(plain)
                .or(() -> number(plain, type))
                .or(() -> quoted(plain, type))
                .orElseGet(() -> new SqlExpression.Written(SqlText.of(plain))));
    }

    /** The sequence that {@code nextval('...')} asks; a name that is not quoted inside is folded to lower case. */
    public static Optional<ObjectName> nextValue(String text) {
        Matcher call = NEXT_VALUE.matcher(text.strip());
        return call.matches() ? SqlName.read(call.group(1).replace("''", "'")) : Optional.empty();
    }

    private static Optional<Value> expression(String text) {
        return switch (text) {
            case "true" -> Optional.of(new Literal.Bool(true));
            case "false" -> Optional.of(new Literal.Bool(false));
            case "now()", "CURRENT_TIMESTAMP" -> Optional.of(new SqlExpression.CurrentTimestamp());
            case "CURRENT_DATE" -> Optional.of(new SqlExpression.CurrentDate());
            case "gen_random_uuid()" -> Optional.of(new SqlExpression.RandomUuid());
            default -> nextValue(text).map(SqlExpression.NextValue::new);
        };
    }

    private static Optional<Value> number(String text, ColumnType type) {
        String bare = text;
        String before;
        do {
            before = bare;
            bare = NUMBER_CAST.matcher(bare).replaceFirst("");
            if (bare.startsWith("(") && bare.endsWith(")")) {
                bare = bare.substring(1, bare.length() - 1).strip();
            }
        } while (!before.equals(bare));
        if (bare.length() > 1 && bare.startsWith("'") && bare.endsWith("'") && isNumber(type)) {
            bare = bare.substring(1, bare.length() - 1);
        }
        return NUMBER.matcher(bare).matches()
                ? Optional.of(new Literal.Decimal(new BigDecimal(bare)))
                : Optional.empty();
    }

    private static Optional<Value> quoted(String text, ColumnType type) {
        Matcher literal = QUOTED.matcher(text);
        if (!literal.matches()) {
            return Optional.empty();
        }
        Optional<String> cast = Optional.ofNullable(literal.group(2));
        return cast.filter(name -> !isTypeName(name)).isPresent()
                ? Optional.empty()
                : TypedLiteral.read(literal.group(1).replace("''", "'"), cast, type);
    }

    private static boolean isNumber(ColumnType type) {
        return type instanceof ColumnType.SmallInt
                || type instanceof ColumnType.Int
                || type instanceof ColumnType.BigInt
                || type instanceof ColumnType.Real
                || type instanceof ColumnType.DoublePrecision
                || type instanceof ColumnType.Numeric
                || (type instanceof ColumnType.Native other && other.text().matches("(?i)(?:numeric|decimal).*"));
    }

    /** Whether what follows a cast is a type and nothing more. */
    private static boolean isTypeName(String text) {
        return text.matches("[\\p{L}\\p{N}_\" .$]+(?:\\(\\d+(?:,\\s*\\d+)?\\))?[\\p{L} ]*(?:\\[\\])*")
                && !text.matches("(?i).*\\b(?:and|or|not|is|collate|at time zone)\\b.*");
    }
}
