package dev.retort.dialect.token;

import dev.retort.schema.DatabaseKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The normal form of an SQL expression as far as its text alone tells it: two texts with one normal form mean the same,
 * but what means the same may have two. It is for comparing and need not be SQL.
 */
public final class ExpressionText {
    private ExpressionText() {}

    /**
     * Evens out letter case of keywords and unquoted names, white space and comments, quotes that are not needed, redundant
     * parentheses, casts of literals, the spellings of a list of allowed texts, the order of allowed numbers, the spellings of not-equal and of the current timestamp.
     */
    public static String normal(String expression, DatabaseKind database) {
        Optional<InList> list = InList.parse(expression, database);
        if (list.isPresent()) {
            List<String> texts =
                    list.get().texts().stream().map(ExpressionText::quoted).toList();
            return list.get().column() + " in (" + String.join(", ", texts) + ")";
        }
        List<Token> tokens = SqlTokenizer.significant(expression, database);
        List<Token> reduced = Parentheses.withoutRedundant(LiteralCasts.without(tokens));
        return joined(NumberLists.sorted(LiteralCasts.without(reduced)), Identifiers.of(database));
    }

    /** Whether both texts have one normal form. */
    public static boolean same(String left, String right, DatabaseKind database) {
        return left.equals(right) || normal(left, database).equals(normal(right, database));
    }

    private static String joined(List<Token> tokens, Identifiers identifiers) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < tokens.size(); at++) {
            String word = normal(tokens.get(at), identifiers);
            if (word.equalsIgnoreCase("now")
                    && at + 2 < tokens.size()
                    && tokens.get(at + 1).isSymbol("(")
                    && tokens.get(at + 2).isSymbol(")")) {
                word = identifiers.folded("current_timestamp");
                at += 2;
            }
            boolean tight = text.isEmpty()
                    || "),.".contains(word)
                    || "(.".indexOf(text.charAt(text.length() - 1)) >= 0
                    || (word.equals("(") && at > 0 && tokens.get(at - 1).isName());
            text.append(tight ? "" : " ").append(word);
        }
        return text.toString();
    }

    private static String normal(Token token, Identifiers identifiers) {
        return switch (token.kind()) {
            case WORD, QUOTED_NAME -> identifiers.normal(token);
            case STRING -> string(token);
            case NUMBER -> token.lowerCase();
            case SYMBOL ->
                switch (token.text()) {
                    case "!=" -> "<>";
                    case "==" -> "=";
                    default -> token.text();
                };
            case COMMENT, SPACE -> "";
        };
    }

    private static String string(Token token) {
        char first = Character.toUpperCase(token.text().charAt(0));
        boolean bits = first == 'X' || first == 'B';
        return bits ? first + token.text().substring(1).toLowerCase(Locale.ROOT) : quoted(token.value());
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
