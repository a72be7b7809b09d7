package dev.retort.dialect.token;

import dev.retort.schema.DatabaseKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Drops casts of literals, and writes a negative number as one token: PostgreSQL gives {@code a > -1} back as
 * {@code (a > '-1'::integer)} or {@code (a > (-1))}.
 */
public final class LiteralCasts {
    private static final Set<String> NUMERIC =
            Set.of("smallint", "integer", "bigint", "numeric", "real", "double", "int2", "int4", "int8", "int");
    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]+(\\.[0-9]*)?([eE][-+]?[0-9]+)?");

    private LiteralCasts() {}

    /**
     * The expression without the casts of literals to types that {@code goes} accepts, otherwise as it stands: what a
     * database wrote down for a column of one type can so be read again for a column of another.
     */
    public static String without(String expression, DatabaseKind database, Predicate<String> goes) {
        List<Token> tokens = SqlTokenizer.significant(expression, database);
        StringBuilder kept = new StringBuilder();
        int copied = 0;
        for (int at = 0; at < tokens.size(); at++) {
            int end = isLiteral(tokens.get(at)) || closesLiteral(tokens.subList(0, at + 1))
                    ? Casts.end(tokens, at + 1)
                    : at + 1;
            if (end == at + 1 || !goes.test(firstType(expression, tokens, at + 2, end))) {
                continue;
            }
            kept.append(expression, copied, tokens.get(at).end());
            copied = tokens.get(end - 1).end();
        }
        return kept.append(expression, copied, expression.length()).toString();
    }

    private static String firstType(String expression, List<Token> tokens, int from, int to) {
        int end = from;
        while (end < to && !tokens.get(end).isSymbol("::")) {
            end++;
        }
        return expression.substring(
                tokens.get(from).start(), tokens.get(end - 1).end());
    }

    static List<Token> without(List<Token> tokens) {
        List<Token> kept = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Token token = tokens.get(at);
            at++;
            kept.add(token);
            if (isLiteral(token) || closesLiteral(kept)) {
                int end = Casts.end(tokens, at);
                if (end > at && token.kind() == Token.Kind.STRING && isNumber(token, tokens.get(at + 1))) {
                    replaceLast(kept, 1, new Token(Token.Kind.NUMBER, token.value(), token.start()));
                }
                at = end;
            }
            foldSign(kept);
        }
        return kept;
    }

    private static boolean isNumber(Token literal, Token type) {
        return NUMERIC.contains(type.lowerCase())
                && NUMBER.matcher(literal.value()).matches();
    }

    private static void foldSign(List<Token> kept) {
        int last = kept.size() - 1;
        if (last >= 1
                && kept.get(last).kind() == Token.Kind.NUMBER
                && kept.get(last - 1).isSymbol("-")
                && (last == 1 || !isOperand(kept.get(last - 2)))) {
            Token sign = kept.get(last - 1);
            replaceLast(
                    kept, 2, new Token(Token.Kind.NUMBER, "-" + kept.get(last).text(), sign.start()));
        }
    }

    private static void replaceLast(List<Token> kept, int count, Token token) {
        kept.subList(kept.size() - count, kept.size()).clear();
        kept.add(token);
    }

    private static boolean isOperand(Token token) {
        boolean keyword = token.isWord("and")
                || token.isWord("or")
                || token.isWord("not")
                || token.isWord("then")
                || token.isWord("else")
                || token.isWord("when")
                || token.isWord("between");
        return token.kind() != Token.Kind.SYMBOL ? !keyword : token.isSymbol(")") || token.isSymbol("]");
    }

    private static boolean isLiteral(Token token) {
        return switch (token.kind()) {
            case STRING, NUMBER -> true;
            case WORD -> token.isWord("null") || token.isWord("true") || token.isWord("false");
            case QUOTED_NAME, SYMBOL, COMMENT, SPACE -> false;
        };
    }

    private static boolean closesLiteral(List<Token> kept) {
        int size = kept.size();
        return size >= 3
                && kept.get(size - 1).isSymbol(")")
                && isLiteral(kept.get(size - 2))
                && kept.get(size - 3).isSymbol("(")
                && (size == 3 || !kept.get(size - 4).isName());
    }
}
