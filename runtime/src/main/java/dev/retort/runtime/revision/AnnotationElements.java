package dev.retort.runtime.revision;

import dev.retort.runtime.InvalidRevisionsException;
import dev.retort.runtime.revision.JavaToken.Kind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The elements of one {@code @Revision}, each a string or a list of strings. */
final class AnnotationElements {
    private static final List<String> NAMES =
            List.of("id", "follows", "message", "created", "labels", "dependsOn", "replaces");

    private final Path file;
    private final List<JavaToken> tokens;
    private int position;

    AnnotationElements(Path file, List<JavaToken> tokens, int position) {
        this.file = file;
        this.tokens = tokens;
        this.position = position;
    }

    Map<String, List<String>> elements() {
        Map<String, List<String>> elements = new LinkedHashMap<>();
        expect("(");
        while (!peek().isSymbol(")")) {
            JavaToken name = next();
            if (name.kind() != Kind.NAME || !NAMES.contains(name.text())) {
                throw unreadable(name, "@Revision has no element " + name.text());
            }
            expect("=");
            elements.put(name.text(), value(name.text()));
            if (!peek().isSymbol(")")) {
                expect(",");
            }
        }
        return elements;
    }

    private List<String> value(String element) {
        if (!peek().isSymbol("{")) {
            return List.of(literal(element));
        }
        next();
        List<String> values = new ArrayList<>();
        while (!peek().isSymbol("}")) {
            values.add(literal(element));
            if (!peek().isSymbol("}")) {
                expect(",");
            }
        }
        next();
        return values;
    }

    private String literal(String element) {
        JavaToken token = next();
        JavaToken after = peek();
        boolean ends = after.isSymbol(",") || after.isSymbol(")") || after.isSymbol("}");
        if (token.kind() != Kind.STRING || !ends) {
            throw unreadable(
                    token,
                    element + " of @Revision must be written as one string literal, without + or a constant:"
                            + " the history is read without compiling");
        }
        return token.text();
    }

    private void expect(String symbol) {
        JavaToken token = next();
        if (!token.isSymbol(symbol)) {
            throw unreadable(token, "expected " + symbol + " in @Revision and found " + token.text());
        }
    }

    private JavaToken peek() {
        return position < tokens.size()
                ? tokens.get(position)
                : new JavaToken(
                        Kind.SYMBOL,
                        "the end of the file",
                        tokens.get(tokens.size() - 1).line());
    }

    private JavaToken next() {
        JavaToken token = peek();
        position++;
        return token;
    }

    private InvalidRevisionsException unreadable(JavaToken token, String message) {
        return new InvalidRevisionsException(file + ", line " + token.line() + ": " + message, List.of());
    }
}
