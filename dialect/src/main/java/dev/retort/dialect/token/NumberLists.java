package dev.retort.dialect.token;

import dev.retort.schema.DatabaseKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Puts the numbers of {@code in (2, 1)} and {@code = ANY (ARRAY[2, 1])} in order: they are a set, and Hibernate writes the
 * values of a discriminator in whatever order it has them.
 */
public final class NumberLists {
    private NumberLists() {}

    /** The condition with such lists in order and everything else as it is. */
    public static String sorted(String condition, DatabaseKind database) {
        return sorted(SqlTokenizer.tokens(condition, database)).stream()
                .map(Token::text)
                .collect(Collectors.joining());
    }

    static List<Token> sorted(List<Token> tokens) {
        List<Token> result = new ArrayList<>(tokens);
        for (int at = 0; at < result.size(); at++) {
            if (opens(result, at)) {
                sort(result, at + 1);
            }
        }
        return result;
    }

    private static boolean opens(List<Token> tokens, int at) {
        if (tokens.get(at).isSymbol("(")) {
            return follows(tokens, at, "in");
        }
        return tokens.get(at).isSymbol("[") && follows(tokens, at, "array") && isCompared(tokens, at);
    }

    /** An array that is compared with {@code ANY} is a set; any other one is a list. */
    private static boolean isCompared(List<Token> tokens, int bracket) {
        int at = before(tokens, bracket);
        for (at = before(tokens, at); at >= 0 && tokens.get(at).isSymbol("("); at = before(tokens, at)) {
            if (follows(tokens, at, "any")) {
                return true;
            }
        }
        return false;
    }

    private static boolean follows(List<Token> tokens, int at, String word) {
        int previous = before(tokens, at);
        return previous >= 0 && tokens.get(previous).isWord(word);
    }

    private static int before(List<Token> tokens, int at) {
        int previous = at - 1;
        while (previous >= 0 && tokens.get(previous).kind() == Token.Kind.SPACE) {
            previous--;
        }
        return previous;
    }

    /** Exchanges the numbers and leaves what stands between them. */
    private static void sort(List<Token> tokens, int start) {
        List<Integer> places = new ArrayList<>();
        int at = start;
        while (at < tokens.size()
                && !tokens.get(at).isSymbol(")")
                && !tokens.get(at).isSymbol("]")) {
            Token token = tokens.get(at);
            if (token.kind() == Token.Kind.NUMBER && isPlain(token)) {
                places.add(at);
            } else if (token.kind() != Token.Kind.SPACE && !token.isSymbol(",")) {
                return;
            }
            at++;
        }
        List<Token> numbers = places.stream()
                .map(tokens::get)
                .sorted(Comparator.comparing(token -> new BigDecimal(token.text())))
                .toList();
        for (int i = 0; i < places.size(); i++) {
            tokens.set(places.get(i), numbers.get(i));
        }
    }

    private static boolean isPlain(Token number) {
        return number.text().chars().allMatch(digit -> (digit >= '0' && digit <= '9') || digit == '.')
                && number.text().chars().anyMatch(Character::isDigit);
    }
}
