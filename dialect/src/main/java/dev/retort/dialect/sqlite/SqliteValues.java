package dev.retort.dialect.sqlite;

import dev.retort.dialect.MomentText;
import dev.retort.dialect.SqlQuotes;
import dev.retort.dialect.UnsupportedSchemaException;
import dev.retort.dialect.token.ExpressionText;
import dev.retort.dialect.token.SqlTokenizer;
import dev.retort.dialect.token.Token;
import dev.retort.schema.DatabaseKind;
import dev.retort.schema.Literal;
import dev.retort.schema.SqlExpression;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** Literals and expressions in SQLite's spelling. */
final class SqliteValues {
    /** Sixteen random bytes with the marks of a version 4 UUID. */
    private static final String RANDOM_UUID = "(CAST(randomblob(6)"
            + " || substr(x'404142434445464748494a4b4c4d4e4f', 1 + abs(random() % 16), 1) || randomblob(1)"
            + " || substr(x'808f909fa0afb0bf', 1 + abs(random() % 8), 1) || randomblob(7) AS BLOB))";

    private static final Set<String> RANDOM_UUID_ELSEWHERE = Set.of("gen_random_uuid()", "random_uuid()");

    private static final Set<String> VALUES =
            Set.of("true", "false", "null", "current_timestamp", "current_date", "current_time");

    private SqliteValues() {}

    static String literal(Literal literal) {
        if (literal instanceof Literal.Text text) {
            return text(text.value());
        } else if (literal instanceof Literal.Decimal decimal) {
            return decimal.value().toPlainString();
        } else if (literal instanceof Literal.Bool bool) {
            return bool.value() ? "1" : "0";
        } else if (literal instanceof Literal.Moment moment) {
            return SqlQuotes.text(MomentText.of(moment.value()));
        } else if (literal instanceof Literal.Uuid uuid) {
            return "X'" + bytes(uuid.value()) + "'";
        } else if (literal instanceof Literal.Binary binary) {
            return "X'" + binary.hex() + "'";
        } else if (literal instanceof Literal.Null) {
            return "NULL";
        }
        throw new IllegalStateException("literals are sealed");
    }

    /** An expression as it can stand behind DEFAULT: in parentheses unless it is a single value. */
    static String expression(SqlExpression expression) {
        if (expression instanceof SqlExpression.Written written) {
            return written(written.sql().on(DatabaseKind.SQLITE));
        } else if (expression instanceof SqlExpression.CurrentTimestamp) {
            return "CURRENT_TIMESTAMP";
        } else if (expression instanceof SqlExpression.CurrentDate) {
            return "CURRENT_DATE";
        } else if (expression instanceof SqlExpression.RandomUuid) {
            return RANDOM_UUID;
        } else if (expression instanceof SqlExpression.NextValue next) {
            throw new UnsupportedSchemaException("SQLite cannot take a default from the sequence " + next.sequence()
                    + "; leave the default out there, or say what it is: sql(\"nextval(...)\").on(SQLITE, \"0\")");
        }
        throw new IllegalStateException("expressions are sealed");
    }

    /** SQLite ends a statement at a zero byte, so a text that holds one is put together from bytes. */
    private static String text(String text) {
        return text.indexOf('\0') < 0
                ? SqlQuotes.text(text)
                : "CAST(x'" + HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8)) + "' AS TEXT)";
    }

    private static String written(String sql) {
        String normal = ExpressionText.normal(sql, DatabaseKind.SQLITE).toLowerCase(Locale.ROOT);
        if (normal.equals("current_timestamp")) {
            return "CURRENT_TIMESTAMP";
        } else if (RANDOM_UUID_ELSEWHERE.contains(normal)) {
            return RANDOM_UUID;
        }
        List<Token> tokens = SqlTokenizer.significant(sql, DatabaseKind.SQLITE);
        boolean signed = tokens.size() == 2
                && (tokens.get(0).isSymbol("-") || tokens.get(0).isSymbol("+"));
        boolean single = tokens.size() == 1 && isValue(tokens.get(0));
        boolean enclosed = tokens.size() > 2 && encloses(tokens);
        return signed || single || enclosed ? sql.strip() : "(" + sql.strip() + ")";
    }

    /** Any other word behind DEFAULT would be taken for a text without its quotes. */
    private static boolean isValue(Token token) {
        return switch (token.kind()) {
            case STRING, NUMBER -> true;
            case WORD -> VALUES.contains(token.lowerCase());
            case QUOTED_NAME, SYMBOL, COMMENT, SPACE -> false;
        };
    }

    /** Whether the first token is a parenthesis that the last one closes. */
    private static boolean encloses(List<Token> tokens) {
        int depth = 0;
        for (int at = 0; at < tokens.size(); at++) {
            depth += tokens.get(at).isSymbol("(") ? 1 : tokens.get(at).isSymbol(")") ? -1 : 0;
            if (depth == 0) {
                return at == tokens.size() - 1;
            }
        }
        return false;
    }

    private static String bytes(UUID uuid) {
        return String.format("%016x%016x", uuid.getMostSignificantBits(), uuid.getLeastSignificantBits());
    }
}
