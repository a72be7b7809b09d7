package dev.retort.codegen;

import java.util.ArrayList;
import java.util.List;

/** Texts from elsewhere inside comments, where they can neither end the comment nor become another character. */
final class CommentText {
    private static final int WIDTH = 110;

    private CommentText() {}

    /** What stands behind two slashes: one line, in which a backslash begins no Unicode escape. */
    static String line(String text) {
        return visible(text).replace("\\", "\\\\");
    }

    /** What stands in a documentation comment: lines that a reader of HTML sees as the text. */
    static List<String> documentation(String text) {
        String sentence = visible(text);
        boolean ends = sentence.endsWith(".") || sentence.endsWith("!") || sentence.endsWith("?");
        String html = (ends || sentence.isEmpty() ? sentence : sentence + ".")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\\", "&#92;")
                .replace("@", "&#64;")
                .replace("*/", "*&#47;");
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : html.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + word.length() + 1 > WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static String visible(String text) {
        return text.codePoints()
                .map(character -> isVisible(character) ? character : ' ')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip()
                .replaceAll(" +", " ");
    }

    private static boolean isVisible(int character) {
        int type = Character.getType(character);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.SURROGATE
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR;
    }
}
