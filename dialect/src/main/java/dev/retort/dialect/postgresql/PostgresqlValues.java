package dev.retort.dialect.postgresql;

import dev.retort.dialect.MomentText;
import dev.retort.dialect.SqlQuotes;
import dev.retort.schema.DatabaseKind;
import dev.retort.schema.Literal;
import dev.retort.schema.SqlExpression;

/**
 * Literals and expressions in PostgreSQL's spelling. What is not a number or a truth value is a text without a cast: the
 * column decides what it means.
 */
final class PostgresqlValues {
    private PostgresqlValues() {}

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
            return SqlQuotes.text("\\x" + binary.hex());
        } else if (literal instanceof Literal.Null) {
            return "NULL";
        }
        throw new IllegalStateException("literals are sealed");
    }

    static String expression(SqlExpression expression) {
        if (expression instanceof SqlExpression.Written written) {
            return written.sql().on(DatabaseKind.POSTGRESQL);
        } else if (expression instanceof SqlExpression.CurrentTimestamp) {
            return "CURRENT_TIMESTAMP";
        } else if (expression instanceof SqlExpression.CurrentDate) {
            return "CURRENT_DATE";
        } else if (expression instanceof SqlExpression.RandomUuid) {
            return "gen_random_uuid()";
        } else if (expression instanceof SqlExpression.NextValue next) {
            return "nextval(" + SqlQuotes.text(SqlQuotes.name(next.sequence())) + ")";
        }
        throw new IllegalStateException("expressions are sealed");
    }
}
