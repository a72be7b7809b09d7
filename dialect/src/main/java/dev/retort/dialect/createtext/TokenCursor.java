package dev.retort.dialect.createtext;

import dev.retort.dialect.token.SqlTokenizer;
import dev.retort.dialect.token.Token;
import dev.retort.schema.DatabaseKind;
import java.util.ArrayList;
import java.util.List;

/** A place in the tokens of a statement, moved forward by those who read. */
final class TokenCursor {
    private final String sql;
    private final List<Token> tokens;
    private int position;

    TokenCursor(String sql) {
        this.sql = sql;
        this.tokens = SqlTokenizer.significant(sql, DatabaseKind.SQLITE);
    }

    boolean atEnd() {
        return position >= tokens.size();
    }

    Token peek() {
        if (atEnd()) {
            throw malformed("it ends too early");
        }
        return tokens.get(position);
    }

    boolean at(String word) {
        return at(0, word);
    }

    boolean at(int ahead, String word) {
        return position + ahead < tokens.size() && tokens.get(position + ahead).isWord(word);
    }

    boolean atAny(Iterable<String> words) {
        for (String word : words) {
            if (at(word)) {
                return true;
            }
        }
        return false;
    }

    boolean atSymbol(String symbol) {
        return !atEnd() && tokens.get(position).isSymbol(symbol);
    }

    /** SQLite takes a string for a name as well. */
    boolean atName() {
        return !atEnd() && isName(peek());
    }

    Token take() {
        Token token = peek();
        position++;
        return token;
    }

    boolean takeIf(String word) {
        boolean there = at(word);
        position += there ? 1 : 0;
        return there;
    }

    boolean takeIfSymbol(String symbol) {
        boolean there = atSymbol(symbol);
        position += there ? 1 : 0;
        return there;
    }

    void expect(String word) {
        if (!takeIf(word)) {
            throw malformed("expected " + word);
        }
    }

    void expectSymbol(String symbol) {
        if (!takeIfSymbol(symbol)) {
            throw malformed("expected " + symbol);
        }
    }

    Token expectName() {
        if (!atName()) {
            throw malformed("expected a name");
        }
        return take();
    }

    /** Takes everything from an opening parenthesis to the one that closes it; the result is what is between the two. */
    Span takeParentheses() {
        expectSymbol("(");
        int start = end();
        int depth = 1;
        while (true) {
            Token token = take();
            depth += token.isSymbol("(") ? 1 : token.isSymbol(")") ? -1 : 0;
            if (depth == 0) {
                return new Span(start, token.start());
            }
        }
    }

    /** Takes a list of columns in parentheses; what else stands with each (COLLATE, DESC) is passed over. */
    List<String> takeNames() {
        List<String> names = new ArrayList<>();
        expectSymbol("(");
        do {
            names.add(expectName().value());
            while (!atSymbol(",") && !atSymbol(")")) {
                take();
            }
        } while (takeIfSymbol(","));
        expectSymbol(")");
        return names;
    }

    /** Where the next token begins; the end of the text when there is none. */
    int start() {
        return atEnd() ? sql.length() : peek().start();
    }

    /** Where the token taken last ends. */
    int end() {
        return tokens.get(position - 1).end();
    }

    String text(Span span) {
        return span.in(sql);
    }

    IllegalArgumentException malformed(String why) {
        String place = atEnd() ? "the end" : "\"" + tokens.get(position).text() + "\"";
        return new IllegalArgumentException(
                "not a CREATE TABLE statement of SQLite: " + why + " at " + place + ": " + sql);
    }

    private static boolean isName(Token token) {
        return token.isName()
                || (token.kind() == Token.Kind.STRING && token.text().charAt(0) == '\'');
    }
}
