package dev.retort.codegen;

import com.palantir.javapoet.CodeBlock;
import dev.retort.schema.DatabaseKind;
import dev.retort.schema.Literal;
import dev.retort.schema.SqlExpression;
import dev.retort.schema.SqlText;
import dev.retort.schema.Value;
import java.math.BigDecimal;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;

/** Values and SQL as source. */
final class ValueCode {
    private ValueCode() {}

    static CodeBlock of(Value value) {
        return value instanceof SqlExpression expression ? sql(expression) : literal((Literal) value);
    }

    static CodeBlock literal(Literal literal) {
        if (literal instanceof Literal.Text text) {
            return Words.text(text.value());
        } else if (literal instanceof Literal.Decimal number) {
            return number(number.value());
        } else if (literal instanceof Literal.Bool bool) {
            return CodeBlock.of("$L", bool.value());
        } else if (literal instanceof Literal.Moment moment) {
            return CodeBlock.of(
                    "$T.parse($S)", moment.value().getClass(), moment.value().toString());
        } else if (literal instanceof Literal.Uuid uuid) {
            return CodeBlock.of("$T.fromString($S)", UUID.class, uuid.value().toString());
        } else if (literal instanceof Literal.Binary binary) {
            return CodeBlock.of("$T.of().parseHex($S)", HexFormat.class, binary.hex());
        }
        return CodeBlock.of("null");
    }

    static CodeBlock sql(SqlExpression expression) {
        if (expression instanceof SqlExpression.Written written) {
            return always(written.sql());
        } else if (expression instanceof SqlExpression.NextValue next) {
            return Words.call("nextValue", Words.text(next.sequence().written()));
        } else if (expression instanceof SqlExpression.CurrentTimestamp) {
            return Words.call("currentTimestamp");
        } else if (expression instanceof SqlExpression.CurrentDate) {
            return Words.call("currentDate");
        }
        return Words.call("randomUuid");
    }

    /** SQL where a plain text is taken for SQL: {@code sql(...)} is written only for its variants. */
    static CodeBlock plain(SqlText sql) {
        return sql.variants().isEmpty() ? Words.text(sql.text()) : always(sql);
    }

    static CodeBlock always(SqlText sql) {
        CodeBlock code = Words.call("sql", Words.text(sql.text()));
        for (Map.Entry<DatabaseKind, String> variant : sql.variants().entrySet()) {
            code = Words.with(code, "on", CodeBlock.of("$L", variant.getKey()), Words.text(variant.getValue()));
        }
        return code;
    }

    private static CodeBlock number(BigDecimal number) {
        if (number.scale() != 0 || number.unscaledValue().bitLength() > 63) {
            return CodeBlock.of("new $T($S)", BigDecimal.class, number.toString());
        }
        long value = number.longValueExact();
        return value == (int) value ? CodeBlock.of("$L", value) : CodeBlock.of("$LL", value);
    }
}
