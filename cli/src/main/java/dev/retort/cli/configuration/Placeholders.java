package dev.retort.cli.configuration;

import dev.retort.cli.failure.Failure;
import java.util.Optional;
import java.util.function.Function;

/** Replaces {@code ${NAME}} and {@code ${NAME:default}}; a default may hold placeholders of its own. */
final class Placeholders {
    private static final String OPEN = "${";

    private final Function<String, Optional<String>> values;
    private final String where;

    private Placeholders(Function<String, Optional<String>> values, String where) {
        this.values = values;
        this.where = where;
    }

    /**
     * The text with all placeholders replaced.
     *
     * @param values what a name stands for
     * @param where what holds the text, for the error when a name stands for nothing
     * @throws Failure when a name stands for nothing and has no default
     */
    static String resolve(String text, Function<String, Optional<String>> values, String where) {
        return new Placeholders(values, where).resolved(text);
    }

    private String resolved(String text) {
        StringBuilder result = new StringBuilder();
        int position = 0;
        for (int open = text.indexOf(OPEN); open >= 0; open = text.indexOf(OPEN, position)) {
            int close = closing(text, open + OPEN.length());
            if (close < 0) {
                break;
            }
            result.append(text, position, open).append(value(text.substring(open + OPEN.length(), close)));
            position = close + 1;
        }
        return result.append(text.substring(position)).toString();
    }

    private String value(String placeholder) {
        int colon = placeholder.indexOf(':');
        String name = colon < 0 ? placeholder : placeholder.substring(0, colon);
        return values.apply(name).orElseGet(() -> {
            if (colon < 0) {
                throw new Failure(
                        where + " says ${" + name + "}, and " + name + " is not set", "export " + name + "=...");
            }
            return resolved(placeholder.substring(colon + 1));
        });
    }

    /** Where the bracket closes that was opened before {@code start}; -1 when it never does. */
    private static int closing(String text, int start) {
        int depth = 1;
        for (int i = start; i < text.length(); i++) {
            if (text.startsWith(OPEN, i)) {
                depth++;
            } else if (text.charAt(i) == '}' && --depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
