package dev.retort.runtime.revision;

/** A word of Java source. The text of a string is what it evaluates to. */
record JavaToken(Kind kind, String text, int line) {
    enum Kind {
        NAME,
        STRING,
        /** A number or a character. */
        OTHER_LITERAL,
        SYMBOL
    }

    boolean isSymbol(String symbol) {
        return kind == Kind.SYMBOL && text.equals(symbol);
    }

    boolean isName(String name) {
        return kind == Kind.NAME && text.equals(name);
    }
}
