package dev.retort.dialect.token;

import dev.retort.schema.DatabaseKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts SQL text into tokens by the lexical rules of one database. The texts of all tokens one after the other are the text
 * that went in, whatever it was: what is not closed ends with the text.
 */
public final class SqlTokenizer {
    /** In front of a text or a name whose characters may be written by their numbers. */
    static final String UNICODE = "U&";

    private final String sql;
    private final LexicalRules rules;
    private final List<Token> tokens = new ArrayList<>();
    private int position;

    private SqlTokenizer(String sql, LexicalRules rules) {
        this.sql = sql;
        this.rules = rules;
    }

    /** All tokens, white space and comments among them. */
    public static List<Token> tokens(String sql, DatabaseKind database) {
        SqlTokenizer tokenizer = new SqlTokenizer(sql, LexicalRules.of(database));
        while (tokenizer.position < sql.length()) {
            tokenizer.next();
        }
        return List.copyOf(tokenizer.tokens);
    }

    /** The tokens that mean something: no white space, no comments. */
    public static List<Token> significant(String sql, DatabaseKind database) {
        return tokens(sql, database).stream().filter(Token::isSignificant).toList();
    }

    private void next() {
        char here = sql.charAt(position);
        char after = peek(position + 1);
        if (Character.isWhitespace(here)) {
            int end = position;
            while (Character.isWhitespace(peek(end))) {
                end++;
            }
            add(Token.Kind.SPACE, end);
        } else if (here == '-' && after == '-') {
            int end = sql.indexOf('\n', position);
            add(Token.Kind.COMMENT, end < 0 ? sql.length() : end);
        } else if (here == '/' && after == '*') {
            add(Token.Kind.COMMENT, endOfComment());
        } else if (rules.opensName(here)) {
            add(Token.Kind.QUOTED_NAME, endOfQuoted(position + 1, here == '[' ? ']' : here, false));
        } else if (beginsUnicodeName()) {
            add(Token.Kind.QUOTED_NAME, endOfQuoted(position + UNICODE.length() + 1, '"', false));
        } else if (stringPrefix() >= 0) {
            int quote = position + stringPrefix();
            boolean escapes = quote > position && (here == 'E' || here == 'e');
            add(Token.Kind.STRING, endOfQuoted(quote + 1, '\'', escapes));
        } else if (here == '$' && rules.dollarQuotes() && dollarTag() > 0) {
            String tag = sql.substring(position, dollarTag());
            int close = sql.indexOf(tag, position + tag.length());
            add(Token.Kind.STRING, close < 0 ? sql.length() : close + tag.length());
        } else if (isDigit(here) || (here == '.' && isDigit(after))) {
            add(Token.Kind.NUMBER, endOfNumber());
        } else if (isWordStart(here)) {
            int end = position;
            while (end < sql.length() && (isWordStart(peek(end)) || isDigit(peek(end)) || peek(end) == '$')) {
                end++;
            }
            add(Token.Kind.WORD, end);
        } else {
            add(Token.Kind.SYMBOL, rules.endOfSymbol(sql, position));
        }
    }

    private void add(Token.Kind kind, int end) {
        tokens.add(new Token(kind, sql.substring(position, end), position));
        position = end;
    }

    private int endOfComment() {
        int depth = 1;
        int end = position + 2;
        while (end < sql.length() && depth > 0) {
            if (sql.startsWith("*/", end)) {
                depth--;
                end += 2;
            } else if (rules.nestedComments() && sql.startsWith("/*", end)) {
                depth++;
                end += 2;
            } else {
                end++;
            }
        }
        return end;
    }

    private int endOfQuoted(int from, char close, boolean escapes) {
        int end = from;
        while (end < sql.length()) {
            char here = sql.charAt(end);
            if (escapes && here == '\\') {
                end += 2;
            } else if (here == close && close != ']' && peek(end + 1) == close) {
                end += 2;
            } else if (here == close) {
                return end + 1;
            } else {
                end++;
            }
        }
        return sql.length();
    }

    private boolean beginsUnicodeName() {
        return rules.stringPrefixes().contains(UNICODE)
                && sql.regionMatches(true, position, UNICODE, 0, UNICODE.length())
                && peek(position + UNICODE.length()) == '"';
    }

    /** How many characters stand before the quote of a string that begins here; -1 when none begins here. */
    private int stringPrefix() {
        for (String prefix : rules.stringPrefixes()) {
            if (sql.regionMatches(true, position, prefix, 0, prefix.length())
                    && peek(position + prefix.length()) == '\'') {
                return prefix.length();
            }
        }
        return -1;
    }

    /** Where the tag of a dollar quote that begins here ends; 0 when none begins here. */
    private int dollarTag() {
        int end = position + 1;
        while (isWordStart(peek(end)) || (end > position + 1 && isDigit(peek(end)))) {
            end++;
        }
        return peek(end) == '$' ? end + 1 : 0;
    }

    private int endOfNumber() {
        int end = position;
        boolean hexadecimal = peek(end) == '0' && (peek(end + 1) == 'x' || peek(end + 1) == 'X');
        while (end < sql.length()) {
            char here = peek(end);
            boolean exponentSign = !hexadecimal
                    && (here == '+' || here == '-')
                    && (peek(end - 1) == 'e' || peek(end - 1) == 'E')
                    && isDigit(peek(end + 1));
            boolean range = here == '.' && peek(end + 1) == '.';
            if (range || !(isDigit(here) || isWordStart(here) || here == '.' || exponentSign)) {
                break;
            }
            end++;
        }
        return end;
    }

    private char peek(int index) {
        return index < sql.length() ? sql.charAt(index) : '\0';
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    private static boolean isWordStart(char character) {
        return character == '_'
                || (character >= 'a' && character <= 'z')
                || (character >= 'A' && character <= 'Z')
                || character >= 0x80;
    }
}
