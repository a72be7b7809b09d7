package dev.retort.reader.mapping;

import dev.retort.dialect.token.SqlTokenizer;
import dev.retort.dialect.token.Token;
import dev.retort.reader.StoredName;
import dev.retort.schema.Column;
import dev.retort.schema.DatabaseKind;
import dev.retort.schema.Table;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Quotes the columns in a condition that carry the name of a word with a meaning of its own. Hibernate writes the checks of
 * enums and discriminators without quotes, and no database then takes {@code order in ('A')} or {@code end between 0 and 2}.
 */
final class ReservedColumns {
    /** Words that PostgreSQL or SQLite do not take as the name of a column without quotes. */
    private static final Set<String> RESERVED = Set.of(
            ("add all alter analyse analyze and any array as asc asymmetric authorization autoincrement between binary"
                            + " both case cast check collate collation column commit concurrently constraint create cross"
                            + " current_catalog current_date current_role current_schema current_time current_timestamp"
                            + " current_user default deferrable delete desc distinct do drop else end escape except exists"
                            + " false fetch for foreign freeze from full grant group having ilike in index initially inner"
                            + " insert intersect into is isnull join lateral leading left like limit localtime"
                            + " localtimestamp natural not nothing notnull null offset on only or order outer overlaps"
                            + " placing primary references returning right select session_user set similar some symmetric"
                            + " system_user table tablesample then to trailing transaction true union unique update user"
                            + " using values variadic verbose when where window with")
                    .split(" "));

    private static final Set<String> BEFORE_AN_OPERAND = Set.of("(", "and", "or", "not");
    private static final Set<String> AFTER_AN_OPERAND =
            Set.of("in", "between", "is", "not", "like", "=", "<>", "!=", "<", ">", "<=", ">=");

    private ReservedColumns() {}

    static String quoted(String condition, Table table) {
        List<Token> tokens = SqlTokenizer.significant(condition, DatabaseKind.POSTGRESQL);
        StringBuilder result = new StringBuilder();
        int copied = 0;
        for (int at = 0; at < tokens.size(); at++) {
            Token token = tokens.get(at);
            if (isReserved(token) && isOperand(tokens, at)) {
                String stored = StoredName.unquoted(token.text());
                if (table.columns().stream().map(Column::name).anyMatch(stored::equals)) {
                    result.append(condition, copied, token.start())
                            .append('"')
                            .append(stored)
                            .append('"');
                    copied = token.end();
                }
            }
        }
        return result.append(condition, copied, condition.length()).toString();
    }

    private static boolean isReserved(Token token) {
        return token.kind() == Token.Kind.WORD && RESERVED.contains(token.lowerCase());
    }

    private static boolean isOperand(List<Token> tokens, int at) {
        boolean begins =
                at == 0 || BEFORE_AN_OPERAND.contains(tokens.get(at - 1).text().toLowerCase(Locale.ROOT));
        return begins
                && at + 1 < tokens.size()
                && AFTER_AN_OPERAND.contains(tokens.get(at + 1).text().toLowerCase(Locale.ROOT));
    }
}
