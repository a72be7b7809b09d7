package dev.retort.dialect.token;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** PostgreSQL's text form of an array: <code>{NEW,"two words"}</code>. */
final class ArrayText {
    private ArrayText() {}

    /** The elements of an array of one dimension without nulls; empty for any other text. */
    static Optional<List<String>> elements(String text) {
        if (!text.startsWith("{") || !text.endsWith("}") || text.length() < 3) {
            return Optional.empty();
        }
        List<String> elements = new ArrayList<>();
        StringBuilder element = new StringBuilder();
        boolean quoted = false;
        boolean wasQuoted = false;
        for (int at = 1; at < text.length(); at++) {
            char here = text.charAt(at);
            boolean last = at == text.length() - 1;
            if (here == '\\' && !last) {
                at++;
                element.append(text.charAt(at));
            } else if (here == '"') {
                quoted = !quoted;
                wasQuoted = true;
            } else if (quoted) {
                element.append(here);
            } else if (here == ',' || last) {
                if (!wasQuoted && (element.isEmpty() || element.toString().equalsIgnoreCase("null"))) {
                    return Optional.empty();
                }
                elements.add(element.toString());
                element.setLength(0);
                wasQuoted = false;
            } else if (here == '{') {
                return Optional.empty();
            } else {
                element.append(here);
            }
        }
        return quoted ? Optional.empty() : Optional.of(elements);
    }
}
