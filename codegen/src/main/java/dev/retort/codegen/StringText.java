package dev.retort.codegen;

import java.util.stream.Collectors;

/** A text as a Java literal that means exactly it, whatever the encoding its readers assume for odd characters. */
final class StringText {
    private StringText() {}

    static String literal(String text) {
        return '"' + escaped(text, true) + '"';
    }

    /** A text of several lines as a text block where that keeps it whole, else as a literal. */
    static String block(String text) {
        boolean keeps = text.lines().count() > 1
                && text.indexOf('\r') < 0
                && text.lines().noneMatch(line -> !line.equals(line.stripTrailing()))
                && text.lines().anyMatch(line -> !line.isEmpty() && line.equals(line.stripLeading()));
        if (!keeps) {
            return literal(text);
        }
        String lines = text.lines()
                .map(line -> escaped(line, false).replace("\"\"\"", "\\\"\"\""))
                .collect(Collectors.joining("\n"));
        String closed = text.endsWith("\n")
                ? lines + "\n"
                : lines.endsWith("\"") ? lines.substring(0, lines.length() - 1) + "\\\"" : lines;
        return "\"\"\"\n" + closed + "\"\"\"";
    }

    private static String escaped(String text, boolean quotes) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            switch (character) {
                case '\\' -> escaped.append("\\\\");
                case '"' -> escaped.append(quotes ? "\\\"" : "\"");
                case '\n' -> escaped.append("\\n");
                case '\r' -> escaped.append("\\r");
                case '\t' -> escaped.append("\\t");
                default -> escaped.append(isPlain(text, i) ? Character.toString(character) : unicode(character));
            }
        }
        return escaped.toString();
    }

    /** A character people can read; invisible ones and those that turn the direction of text are written as numbers. */
    private static boolean isPlain(String text, int index) {
        char character = text.charAt(index);
        if (Character.isSurrogate(character)) {
            boolean pair = Character.isHighSurrogate(character)
                    ? index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1))
                    : index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
            return pair;
        }
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            case Character.SPACE_SEPARATOR -> character == ' ';
            default -> true;
        };
    }

    private static String unicode(char character) {
        return String.format("\\u%04x", (int) character);
    }
}
