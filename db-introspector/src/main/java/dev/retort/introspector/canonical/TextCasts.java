package dev.retort.introspector.canonical;

import dev.retort.dialect.token.SqlTokenizer;
import dev.retort.dialect.token.Token;
import dev.retort.schema.DatabaseKind;
import java.util.List;
import java.util.Set;

/**
 * Drops casts between the text types, which PostgreSQL adds or leaves out depending on how a condition was once written:
 * {@code ((status)::text = ANY (ARRAY[('A'::character varying)::text]))}. A cast to a length is kept, it changes the text.
 */
final class TextCasts {
    private static final Set<String> TEXT_TYPES = Set.of("text", "bpchar", "varchar", "character");

    private TextCasts() {}

    static String without(String expression) {
        List<Token> tokens = SqlTokenizer.tokens(expression, DatabaseKind.POSTGRESQL);
        StringBuilder kept = new StringBuilder();
        int at = 0;
        while (at < tokens.size()) {
            int end = endOfCast(tokens, at);
            if (end == at) {
                kept.append(tokens.get(at).text());
                at++;
            } else {
                at = end;
            }
        }
        return kept.toString();
    }

    private static int endOfCast(List<Token> tokens, int at) {
        if (!tokens.get(at).isSymbol("::")
                || at + 1 >= tokens.size()
                || !TEXT_TYPES.contains(tokens.get(at + 1).lowerCase())) {
            return at;
        }
        int end = at + 2;
        if (tokens.get(at + 1).isWord("character")) {
            boolean varying = end + 1 < tokens.size() && tokens.get(end + 1).isWord("varying");
            if (!varying) {
                return at;
            }
            end += 2;
        }
        if (end < tokens.size() && tokens.get(end).isSymbol("(")) {
            return at;
        }
        boolean array = end + 1 < tokens.size()
                && tokens.get(end).isSymbol("[")
                && tokens.get(end + 1).isSymbol("]");
        return array ? end + 2 : end;
    }
}
