package dev.retort.naming;

import java.nio.charset.StandardCharsets;

/**
 * How much of a name a database keeps.
 *
 * @param bytes of the name in UTF-8
 */
public record NameLength(int bytes) {
    /** Whether the name is longer than what is kept. */
    public boolean isExceededBy(String name) {
        // A character takes three bytes at most, two of them four.
        return name.length() > bytes / 3 && bytes(name) > bytes;
    }

    /** What is kept of the name: as many whole characters as fit. */
    public String cut(String name) {
        if (!isExceededBy(name)) {
            return name;
        }
        int end = name.length();
        while (bytes(name.substring(0, end)) > bytes) {
            end = name.offsetByCodePoints(end, -1);
        }
        return name.substring(0, end);
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
