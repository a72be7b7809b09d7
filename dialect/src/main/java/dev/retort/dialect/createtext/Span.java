package dev.retort.dialect.createtext;

import dev.retort.dialect.token.Token;

/** A stretch of a text, from {@code start} up to and without {@code end}. */
public record Span(int start, int end) {
    static Span of(Token token) {
        return new Span(token.start(), token.end());
    }

    Span to(int newEnd) {
        return new Span(start, newEnd);
    }

    String in(String text) {
        return text.substring(start, end);
    }

    boolean contains(Token token) {
        return start <= token.start() && token.end() <= end;
    }
}
