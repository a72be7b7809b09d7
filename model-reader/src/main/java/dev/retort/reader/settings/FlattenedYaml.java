package dev.retort.reader.settings;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The scalar values of the first document of a YAML file, under keys joined by dots. Only the block mappings that
 * application files are made of are understood; lists, anchors and block texts are passed over.
 */
final class FlattenedYaml {
    private static final Pattern ENTRY = Pattern.compile("^( *)([\\w.\"'\\-\\[\\]]+) *:(?: +(.*))?$");

    private record Level(int indentation, String prefix) {}

    private FlattenedYaml() {}

    static SortedMap<String, String> of(String text) {
        SortedMap<String, String> values = new TreeMap<>();
        Deque<Level> levels = new ArrayDeque<>();
        for (String line : text.lines().toList()) {
            if (line.startsWith("---")) {
                if (!values.isEmpty()) {
                    break;
                }
                continue;
            }
            Matcher entry = ENTRY.matcher(line.stripTrailing());
            if (line.stripLeading().startsWith("#") || !entry.matches()) {
                continue;
            }
            int indentation = entry.group(1).length();
            while (!levels.isEmpty() && levels.peek().indentation() >= indentation) {
                levels.pop();
            }
            String key = (levels.isEmpty() ? "" : levels.peek().prefix() + ".") + unquoted(entry.group(2));
            String value = entry.group(3) == null ? "" : unquoted(withoutComment(entry.group(3)));
            if (value.isEmpty()) {
                levels.push(new Level(indentation, key));
            } else {
                values.put(key, value);
            }
        }
        return values;
    }

    private static String withoutComment(String value) {
        int comment = value.startsWith("#") ? 0 : value.indexOf(" #");
        return (comment < 0 ? value : value.substring(0, comment)).trim();
    }

    private static String unquoted(String text) {
        boolean quoted = text.length() > 1
                && (text.charAt(0) == '"' || text.charAt(0) == '\'')
                && text.charAt(text.length() - 1) == text.charAt(0);
        return quoted ? text.substring(1, text.length() - 1) : text;
    }
}
