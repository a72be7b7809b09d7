package dev.retort.runtime.revision;

import dev.retort.runtime.revision.JavaToken.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts Java source into tokens, as far as annotations need it: every character outside names, literals and comments is a
 * symbol of its own. It never fails; a literal that is not closed ends with its line, a comment with the file.
 */
final class JavaTokenizer {
    private static final String TEXT_BLOCK = "\"\"\"";

    private final String source;
    private final List<JavaToken> tokens = new ArrayList<>();
    private int position;
    private int line = 1;

    private JavaTokenizer(String source) {
        this.source = source;
    }

    static List<JavaToken> tokens(String source) {
        JavaTokenizer tokenizer = new JavaTokenizer(UnicodeEscapes.translated(source));
        while (tokenizer.position < tokenizer.source.length()) {
            tokenizer.next();
        }
        return List.copyOf(tokenizer.tokens);
    }

    private void next() {
        char c = source.charAt(position);
        if (Character.isWhitespace(c)) {
            advanceTo(position + 1);
        } else if (source.startsWith("//", position)) {
            advanceTo(orEnd(source.indexOf('\n', position)));
        } else if (source.startsWith("/*", position)) {
            int close = source.indexOf("*/", position + 2);
            advanceTo(close < 0 ? source.length() : close + 2);
        } else if (source.startsWith(TEXT_BLOCK, position)) {
            textBlock();
        } else if (c == '"' || c == '\'') {
            literal(c);
        } else if (Character.isJavaIdentifierStart(c)) {
            add(Kind.NAME, wordEnd());
        } else if (Character.isDigit(c)) {
            add(Kind.OTHER_LITERAL, wordEnd());
        } else {
            add(Kind.SYMBOL, position + 1);
        }
    }

    private void literal(char quote) {
        int end = closing(String.valueOf(quote), position + 1);
        int lineEnd = orEnd(source.indexOf('\n', position));
        if (end < 0 || end > lineEnd) {
            advanceTo(lineEnd);
            return;
        }
        String raw = source.substring(position + 1, end);
        tokens.add(new JavaToken(quote == '"' ? Kind.STRING : Kind.OTHER_LITERAL, unescaped(raw), line));
        advanceTo(end + 1);
    }

    private void textBlock() {
        int contentStart = orEnd(source.indexOf('\n', position)) + 1;
        int end = closing(TEXT_BLOCK, contentStart);
        if (end < 0) {
            advanceTo(source.length());
            return;
        }
        String content = source.substring(contentStart, end).replace("\r\n", "\n");
        tokens.add(new JavaToken(Kind.STRING, unescaped(content.stripIndent()), line));
        advanceTo(end + TEXT_BLOCK.length());
    }

    /** Where the literal that began before {@code start} closes; -1 when it does not. */
    private int closing(String quotes, int start) {
        for (int i = start; i < source.length(); i++) {
            if (source.charAt(i) == '\\') {
                i++;
            } else if (source.startsWith(quotes, i)) {
                return i;
            }
        }
        return -1;
    }

    private static String unescaped(String raw) {
        try {
            return raw.translateEscapes();
        } catch (IllegalArgumentException noSuchEscape) {
            return raw;
        }
    }

    private int wordEnd() {
        int end = position + 1;
        while (end < source.length() && Character.isJavaIdentifierPart(source.charAt(end))) {
            end++;
        }
        return end;
    }

    private void add(Kind kind, int end) {
        tokens.add(new JavaToken(kind, source.substring(position, end), line));
        advanceTo(end);
    }

    private int orEnd(int index) {
        return index < 0 ? source.length() : index;
    }

    private void advanceTo(int end) {
        for (; position < end; position++) {
            if (source.charAt(position) == '\n') {
                line++;
            }
        }
    }
}
