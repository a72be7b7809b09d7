package dev.retort.dialect.token;

import java.util.Locale;

/** A piece of SQL text: {@code text} as it stands there, from the character {@code start} on. */
public record Token(Kind kind, String text, int start) {
    public enum Kind {
        /** A keyword or an identifier without quotes. */
        WORD,
        /** An identifier in quotes. */
        QUOTED_NAME,
        /** A text, in any of its spellings, with its prefix. */
        STRING,
        NUMBER,
        /** An operator or a punctuation mark. */
        SYMBOL,
        COMMENT,
        SPACE
    }

    /** The character after the last. */
    public int end() {
        return start + text.length();
    }

    /** Whether this is the word, in upper or lower case. */
    public boolean isWord(String word) {
        return kind == Kind.WORD && text.equalsIgnoreCase(word);
    }

    public boolean isSymbol(String symbol) {
        return kind == Kind.SYMBOL && text.equals(symbol);
    }

    public boolean isName() {
        return kind == Kind.WORD || kind == Kind.QUOTED_NAME;
    }

    /** Whether the token means something: neither white space nor a comment. */
    public boolean isSignificant() {
        return kind != Kind.SPACE && kind != Kind.COMMENT;
    }

    /** What stands between the quotes of a quoted name or a string, its escapes resolved; else the text. */
    public String value() {
        return switch (kind) {
            case QUOTED_NAME -> QuotedText.name(text);
            case STRING -> QuotedText.string(text);
            default -> text;
        };
    }

    /** The text with its letters in lower case, the same in every locale. */
    public String lowerCase() {
        return text.toLowerCase(Locale.ROOT);
    }
}
