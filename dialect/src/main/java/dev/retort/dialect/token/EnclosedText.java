package dev.retort.dialect.token;

import dev.retort.schema.DatabaseKind;
import java.util.List;

/** Parentheses round a whole expression, and whether those in it close. */
public final class EnclosedText {
    private EnclosedText() {}

    /** The expression without the parentheses round all of it. */
    public static String inner(String expression, DatabaseKind database) {
        String text = expression.strip();
        while (isEnclosed(text, database)) {
            text = text.substring(1, text.length() - 1).strip();
        }
        return text;
    }

    /** Whether the first parenthesis is closed by the last character. */
    public static boolean isEnclosed(String expression, DatabaseKind database) {
        List<Token> tokens = SqlTokenizer.significant(expression, database);
        if (tokens.size() < 3 || !tokens.get(0).isSymbol("(")) {
            return false;
        }
        int depth = 0;
        for (int at = 0; at < tokens.size(); at++) {
            depth += step(tokens.get(at));
            if (depth == 0) {
                return at == tokens.size() - 1 && expression.endsWith(")");
            }
        }
        return false;
    }

    /** Whether every parenthesis that is opened is closed. */
    public static boolean isBalanced(String expression, DatabaseKind database) {
        return SqlTokenizer.significant(expression, database).stream()
                        .mapToInt(EnclosedText::step)
                        .sum()
                == 0;
    }

    private static int step(Token token) {
        if (token.isSymbol("(")) {
            return 1;
        }
        return token.isSymbol(")") ? -1 : 0;
    }
}
