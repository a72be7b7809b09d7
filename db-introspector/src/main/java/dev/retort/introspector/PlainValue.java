package dev.retort.introspector;

import dev.retort.dialect.token.SqlTokenizer;
import dev.retort.dialect.token.Token;
import dev.retort.schema.ColumnType;
import dev.retort.schema.DatabaseKind;
import dev.retort.schema.Literal;
import dev.retort.schema.SqlExpression;
import dev.retort.schema.SqlText;
import dev.retort.schema.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the text of a default means on a database that stores it much as it was written: a literal, one of the portable expressions, or SQL that stays as it is. */
public final class PlainValue {
    private PlainValue() {}

    /** The value that {@code text} gives a column of this type; empty for {@code NULL}, which is no default. */
    public static Optional<Value> read(String text, ColumnType type, DatabaseKind database) {
        List<Token> tokens = SqlTokenizer.significant(text, database);
        while (tokens.size() > 2
                && tokens.get(0).isSymbol("(")
                && tokens.get(tokens.size() - 1).isSymbol(")")
                && (tokens.size() == 3 || isSign(tokens.get(1)))) {
            tokens = tokens.subList(1, tokens.size() - 1);
        }
        boolean signed = tokens.size() == 2 && isSign(tokens.get(0));
        Token token = tokens.get(tokens.size() - 1);
        Optional<BigDecimal> number = number(token.text());
        if (signed && number.isPresent()) {
            boolean negative = tokens.get(0).isSymbol("-");
            return Optional.of(new Literal.Decimal(negative ? number.get().negate() : number.get()));
        }
        if (tokens.size() == 1) {
            if (token.isWord("null")) {
                return Optional.empty();
            }
            return Optional.of(single(token, type, database).orElseGet(() -> written(text)));
        }
        return Optional.of(StandardValue.read(tokens, database).orElseGet(() -> written(text)));
    }

    private static Optional<Value> single(Token token, ColumnType type, DatabaseKind database) {
        boolean truth = type instanceof ColumnType.Bool;
        return switch (token.kind()) {
            case STRING ->
                Character.toLowerCase(token.text().charAt(0)) == 'x'
                        ? Optional.of(new Literal.Binary(token.text()
                                .substring(2, token.text().length() - 1)
                                .toLowerCase(Locale.ROOT)))
                        : Optional.of(new Literal.Text(token.value()));
            case NUMBER -> number(token.text()).map(number -> truth ? truth(number) : new Literal.Decimal(number));
            case WORD ->
                switch (token.lowerCase()) {
                    case "true" -> Optional.of(new Literal.Bool(true));
                    case "false" -> Optional.of(new Literal.Bool(false));
                    case "current_timestamp" -> Optional.of(new SqlExpression.CurrentTimestamp());
                    case "current_date" -> Optional.of(new SqlExpression.CurrentDate());
                    default -> Optional.empty();
                };
            // To SQLite what looks like a name is a text here: a default has no columns to name.
            case QUOTED_NAME ->
                database == DatabaseKind.SQLITE ? Optional.of(new Literal.Text(token.value())) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Value truth(BigDecimal number) {
        return new Literal.Bool(number.signum() != 0);
    }

    private static Optional<BigDecimal> number(String text) {
        return text.matches("\\d*\\.?\\d*(?:[eE][+-]?\\d+)?") && text.matches(".*\\d.*")
                ? Optional.of(new BigDecimal(text))
                : Optional.empty();
    }

    private static boolean isSign(Token token) {
        return token.isSymbol("-") || token.isSymbol("+");
    }

    private static Value written(String text) {
        return new SqlExpression.Written(SqlText.of(text.strip()));
    }
}
