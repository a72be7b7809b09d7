package dev.retort.dialect.token;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Drops parentheses that change nothing, by the precedence of the operators in and around them. */
final class Parentheses {
    private static final int WEAKEST = 0;
    private static final int STRONGEST = 100;

    private static final Map<String, Integer> STRENGTH = Map.ofEntries(
            Map.entry("or", 10),
            Map.entry("and", 20),
            Map.entry("not", 30),
            Map.entry("is", 40),
            Map.entry("isnull", 40),
            Map.entry("notnull", 40),
            Map.entry("=", 50),
            Map.entry("==", 50),
            Map.entry("<>", 50),
            Map.entry("!=", 50),
            Map.entry("<", 50),
            Map.entry(">", 50),
            Map.entry("<=", 50),
            Map.entry(">=", 50),
            Map.entry("between", 5),
            Map.entry("in", 55),
            Map.entry("like", 55),
            Map.entry("ilike", 55),
            Map.entry("similar", 55),
            Map.entry("escape", 55),
            Map.entry("+", 70),
            Map.entry("-", 70),
            Map.entry("*", 80),
            Map.entry("/", 80),
            Map.entry("%", 80),
            Map.entry("^", 85),
            Map.entry("at", 87),
            Map.entry("collate", 88),
            Map.entry("[", 92),
            Map.entry("::", 95));

    private static final int OTHER_OPERATOR = 60;

    private Parentheses() {}

    static List<Token> withoutRedundant(List<Token> tokens) {
        List<Token> kept = new ArrayList<>(tokens);
        for (int open = 0; open < kept.size(); open++) {
            if (kept.get(open).isSymbol("(")) {
                int close = closing(kept, open);
                if (close > open + 1 && isRedundant(kept, open, close)) {
                    kept.remove(close);
                    kept.remove(open);
                    open--;
                }
            }
        }
        return kept;
    }

    private static boolean isRedundant(List<Token> tokens, int open, int close) {
        int left = open == 0 ? WEAKEST : outside(tokens.get(open - 1), true);
        int right = close == tokens.size() - 1 ? WEAKEST : outside(tokens.get(close + 1), false);
        if (left == STRONGEST || right == STRONGEST) {
            return false;
        }
        int inside = weakest(tokens, open + 1, close);
        boolean chain = inside <= 20 && left <= inside && right <= inside;
        return chain || (inside > left && inside > right);
    }

    /** How strongly a token beside parentheses pulls at what is in them; the strongest when they belong to it. */
    private static int outside(Token token, boolean before) {
        if (token.kind() == Token.Kind.SYMBOL) {
            boolean end = token.isSymbol("(") || token.isSymbol(")") || token.isSymbol(",") || token.isSymbol("]");
            boolean openBracket = before && token.isSymbol("[");
            return end || openBracket ? WEAKEST : STRENGTH.getOrDefault(token.text(), OTHER_OPERATOR);
        }
        return switch (token.lowerCase()) {
            case "and", "or", "not", "is" -> STRENGTH.getOrDefault(token.lowerCase(), STRONGEST);
            case "case", "when", "then", "else", "end" -> WEAKEST;
            case "in", "like", "ilike" -> before ? STRONGEST : 55;
            default -> STRONGEST;
        };
    }

    private static int weakest(List<Token> tokens, int from, int to) {
        int weakest = STRONGEST - 1;
        int depth = 0;
        for (int at = from; at < to; at++) {
            Token token = tokens.get(at);
            if (token.isSymbol(")") || token.isSymbol("]") || token.isWord("end")) {
                depth--;
            } else if (depth == 0) {
                weakest = Math.min(weakest, inside(token));
            }
            if (token.isSymbol("(") || token.isSymbol("[") || token.isWord("case")) {
                depth++;
            }
        }
        return weakest;
    }

    private static int inside(Token token) {
        if (token.isSymbol(",") || token.isWord("select")) {
            return -1;
        }
        if (token.isSymbol("(") || token.isSymbol(".")) {
            return STRONGEST - 1;
        }
        int unknown = token.kind() == Token.Kind.SYMBOL ? OTHER_OPERATOR : STRONGEST - 1;
        return STRENGTH.getOrDefault(token.lowerCase(), unknown);
    }

    private static int closing(List<Token> tokens, int open) {
        int depth = 0;
        for (int at = open; at < tokens.size(); at++) {
            depth += tokens.get(at).isSymbol("(") ? 1 : tokens.get(at).isSymbol(")") ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        return -1;
    }
}
