package dev.retort.reader.mapping;

import dev.retort.schema.Literal;
import dev.retort.schema.SqlExpression;
import dev.retort.schema.Value;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The text of {@code @ColumnDefault}: a literal where it plainly is one, and the few expressions that mean the same on every
 * database; all else stays as it is written.
 */
final class DefaultText {
    private static final Pattern TEXT = Pattern.compile("'(?:[^']|'')*'");
    private static final Pattern NUMBER = Pattern.compile("[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)");

    private DefaultText() {}

    /** The value; empty for {@code null}, which is what a column without a default holds. */
    static Optional<Value> read(String text) {
        String written = HibernateSql.plain(text);
        return switch (written.toLowerCase(Locale.ROOT)) {
            case "null" -> Optional.empty();
            case "true" -> Optional.of(new Literal.Bool(true));
            case "false" -> Optional.of(new Literal.Bool(false));
            case "current_timestamp", "now()" -> Optional.of(new SqlExpression.CurrentTimestamp());
            case "current_date" -> Optional.of(new SqlExpression.CurrentDate());
            default -> Optional.of(literal(written));
        };
    }

    private static Value literal(String written) {
        if (TEXT.matcher(written).matches()) {
            return new Literal.Text(written.substring(1, written.length() - 1).replace("''", "'"));
        } else if (NUMBER.matcher(written).matches()) {
            return new Literal.Decimal(new BigDecimal(written));
        }
        return SqlExpression.written(written);
    }
}
