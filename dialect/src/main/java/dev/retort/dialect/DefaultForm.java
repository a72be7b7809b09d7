package dev.retort.dialect;

import dev.retort.dialect.token.ExpressionText;
import dev.retort.dialect.token.SqlTokenizer;
import dev.retort.dialect.token.Token;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Literal;
import dev.retort.schema.SqlExpression;
import dev.retort.schema.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The one form of all defaults that mean the same for a column: {@code 0}, {@code 0.00} and {@code '0'} of a number,
 * {@code now()} and the current timestamp, a text with a cast and without.
 */
public final class DefaultForm {
    private DefaultForm() {}

    /** The form of a default of a column of this type; empty where it is the same as no default. */
    public static Optional<Value> of(Dialect dialect, Value value, ColumnType type) {
        Value plain = value instanceof SqlExpression.Written written ? read(dialect, written) : value;
        return plain instanceof Literal literal ? literal(dialect, literal, type) : Optional.of(plain);
    }

    private static Optional<Value> literal(Dialect dialect, Literal literal, ColumnType type) {
        if (literal instanceof Literal.Null) {
            return Optional.empty();
        } else if (literal instanceof Literal.Decimal decimal) {
            BigDecimal value = decimal.value();
            return Optional.of(type instanceof ColumnType.Bool ? bool(value.signum() != 0) : number(value));
        } else if (literal instanceof Literal.Bool) {
            return Optional.of(literal);
        } else if (literal instanceof Literal.Text text) {
            return Optional.of(text(text, type));
        }
        String written = dialect.literal(literal);
        List<Token> tokens = SqlTokenizer.significant(written, dialect.database());
        boolean text = tokens.size() == 1 && tokens.get(0).kind() == Token.Kind.STRING && written.startsWith("'");
        return Optional.of(text ? new Literal.Text(tokens.get(0).value()) : SqlExpression.written(written));
    }

    private static Value text(Literal.Text text, ColumnType type) {
        String value = text.value().strip();
        if (type instanceof ColumnType.Bool) {
            return switch (value.toLowerCase(Locale.ROOT)) {
                case "t", "true", "y", "yes", "on", "1" -> bool(true);
                case "f", "false", "n", "no", "off", "0" -> bool(false);
                default -> text;
            };
        }
        boolean number = type instanceof ColumnType.SmallInt
                || type instanceof ColumnType.Int
                || type instanceof ColumnType.BigInt
                || type instanceof ColumnType.Real
                || type instanceof ColumnType.DoublePrecision
                || type instanceof ColumnType.Numeric;
        return number && value.matches("[-+]?\\d+(\\.\\d+)?") ? number(new BigDecimal(value)) : text;
    }

    /** What a written default says, where it is a literal or one of the expressions that have a name. */
    private static Value read(Dialect dialect, SqlExpression.Written written) {
        String text = written.sql().on(dialect.database());
        String normal = ExpressionText.normal(text, dialect.database());
        List<Token> tokens = SqlTokenizer.significant(normal, dialect.database());
        if (tokens.size() == 1 || (tokens.size() == 2 && tokens.get(0).isSymbol("-"))) {
            Token last = tokens.get(tokens.size() - 1);
            if (last.kind() == Token.Kind.NUMBER && isDecimal(normal)) {
                return number(new BigDecimal(normal.replace(" ", "")));
            } else if (last.kind() == Token.Kind.STRING && last.text().startsWith("'")) {
                return new Literal.Text(last.value());
            }
        }
        return switch (normal.toLowerCase(Locale.ROOT)) {
            case "true" -> bool(true);
            case "false" -> bool(false);
            case "null" -> new Literal.Null();
            case "current_timestamp" -> new SqlExpression.CurrentTimestamp();
            case "current_date" -> new SqlExpression.CurrentDate();
            case "gen_random_uuid()", "random_uuid()" -> new SqlExpression.RandomUuid();
            default -> nextValue(dialect, tokens).orElse(SqlExpression.written(normal));
        };
    }

    /** {@code nextval('"seq"'::regclass)}, whose cast the normal form has dropped. */
    private static Optional<Value> nextValue(Dialect dialect, List<Token> tokens) {
        boolean call = tokens.size() == 4
                && tokens.get(0).isWord("nextval")
                && tokens.get(2).kind() == Token.Kind.STRING;
        if (!call) {
            return Optional.empty();
        }
        return SequenceReference.parse(tokens.get(2).value(), dialect.database())
                .map(SqlExpression.NextValue::new);
    }

    private static boolean isDecimal(String text) {
        return text.replace(" ", "").matches("-?\\d*\\.?\\d+(e[-+]?\\d+)?|-?\\d+\\.");
    }

    private static Literal number(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return new Literal.Decimal(stripped.scale() < 0 ? stripped.setScale(0) : stripped);
    }

    private static Literal bool(boolean value) {
        return new Literal.Bool(value);
    }
}
