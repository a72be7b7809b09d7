package dev.retort.dialect.token;

import java.util.List;
import java.util.Set;

/** Finds where a cast in PostgreSQL's spelling, {@code ::type}, ends. */
final class Casts {
    private static final Set<String> ZONED = Set.of("time", "timestamp");
    private static final Set<String> INTERVAL = Set.of("year", "month", "day", "hour", "minute", "second", "to");

    private Casts() {}

    /** The index behind all casts that begin at {@code index}; {@code index} itself when none does. */
    static int end(List<Token> tokens, int index) {
        int end = index;
        while (is(tokens, end, "::")) {
            end = endOfType(tokens, end + 1);
        }
        return end;
    }

    private static int endOfType(List<Token> tokens, int index) {
        int end = index + 1;
        while (is(tokens, end, ".")) {
            end += 2;
        }
        String last = index < tokens.size() ? tokens.get(end - 1).lowerCase() : "";
        if ((last.equals("character") || last.equals("bit")) && word(tokens, end, "varying")) {
            end++;
        } else if (last.equals("double") && word(tokens, end, "precision")) {
            end++;
        } else if (last.equals("interval")) {
            while (end < tokens.size() && INTERVAL.contains(tokens.get(end).lowerCase())) {
                end++;
            }
        }
        end = endOfParentheses(tokens, end);
        if (ZONED.contains(last)
                && (word(tokens, end, "with") || word(tokens, end, "without"))
                && word(tokens, end + 1, "time")) {
            end += 3;
        }
        while (is(tokens, end, "[")) {
            end = is(tokens, end + 1, "]") ? end + 2 : end + 3;
        }
        return Math.min(end, tokens.size());
    }

    private static int endOfParentheses(List<Token> tokens, int index) {
        if (!is(tokens, index, "(")) {
            return index;
        }
        int end = index;
        while (end < tokens.size() && !is(tokens, end, ")")) {
            end++;
        }
        return end + 1;
    }

    private static boolean is(List<Token> tokens, int index, String symbol) {
        return index < tokens.size() && tokens.get(index).isSymbol(symbol);
    }

    private static boolean word(List<Token> tokens, int index, String word) {
        return index < tokens.size() && tokens.get(index).isWord(word);
    }
}
