package dev.retort.dialect.h2;

import dev.retort.dialect.MomentText;
import dev.retort.dialect.SqlQuotes;
import dev.retort.schema.DatabaseKind;
import dev.retort.schema.Literal;
import dev.retort.schema.ObjectName;
import dev.retort.schema.SqlExpression;
import java.util.function.Function;

/** Literals and expressions in H2's spelling. */
final class H2Values {
    private H2Values() {}

    static String literal(Literal literal) {
        if (literal instanceof Literal.Text text) {
            return SqlQuotes.text(text.value());
        } else if (literal instanceof Literal.Decimal decimal) {
            return decimal.value().toPlainString();
        } else if (literal instanceof Literal.Bool bool) {
            return bool.value() ? "TRUE" : "FALSE";
        } else if (literal instanceof Literal.Moment moment) {
            return SqlQuotes.text(MomentText.of(moment.value()));
        } else if (literal instanceof Literal.Uuid uuid) {
            return SqlQuotes.text(uuid.value().toString());
        } else if (literal instanceof Literal.Binary binary) {
            return "X" + SqlQuotes.text(binary.hex());
        } else if (literal instanceof Literal.Null) {
            return "NULL";
        }
        throw new IllegalStateException("literals are sealed");
    }

    static String expression(SqlExpression expression, Function<ObjectName, String> quoted) {
        if (expression instanceof SqlExpression.Written written) {
            return written.sql().on(DatabaseKind.H2);
        } else if (expression instanceof SqlExpression.CurrentTimestamp) {
            return "CURRENT_TIMESTAMP";
        } else if (expression instanceof SqlExpression.CurrentDate) {
            return "CURRENT_DATE";
        } else if (expression instanceof SqlExpression.RandomUuid) {
            return "RANDOM_UUID()";
        } else if (expression instanceof SqlExpression.NextValue next) {
            return "NEXT VALUE FOR " + quoted.apply(next.sequence());
        }
        throw new IllegalStateException("expressions are sealed");
    }
}
