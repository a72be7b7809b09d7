package dev.retort.dialect.preflight;

import dev.retort.dialect.token.SqlTokenizer;
import dev.retort.dialect.token.Token;
import dev.retort.schema.DatabaseKind;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** An expression over one row that gives the same answer however often it is asked, and changes nothing by being asked. */
final class PlainExpression {
    private static final Set<String> PLAIN = Set.of(
            "abs",
            "cast",
            "ceil",
            "char_length",
            "coalesce",
            "concat",
            "floor",
            "in",
            "and",
            "or",
            "not",
            "then",
            "else",
            "when",
            "length",
            "lower",
            "ltrim",
            "mod",
            "nullif",
            "replace",
            "round",
            "rtrim",
            "substr",
            "substring",
            "trim",
            "upper",
            "varchar",
            "char",
            "numeric",
            "decimal");

    private PlainExpression() {}

    static boolean is(String sql, DatabaseKind database) {
        List<Token> tokens = SqlTokenizer.significant(sql, database);
        for (int place = 0; place < tokens.size(); place++) {
            Token token = tokens.get(place);
            boolean called = token.isName()
                    && place + 1 < tokens.size()
                    && tokens.get(place + 1).isSymbol("(");
            boolean moment = token.lowerCase().startsWith("current_")
                    || token.lowerCase().startsWith("local");
            if (token.isWord("select")
                    || moment
                    || (called && !PLAIN.contains(token.value().toLowerCase(Locale.ROOT)))) {
                return false;
            }
        }
        return true;
    }
}
