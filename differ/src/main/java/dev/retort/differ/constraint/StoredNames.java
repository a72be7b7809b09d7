package dev.retort.differ.constraint;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Whether a name of the model is the one a database has stored: it keeps only so many bytes of a long one. */
final class StoredNames {
    /** What PostgreSQL keeps, and what a name of the model is cut to so that it is the same everywhere. */
    private static final int PORTABLE = 63;

    private final int bytes;

    /** {@code bytes} a database keeps of a name; 0 when it keeps all. */
    StoredNames(int bytes) {
        this.bytes = bytes == 0 ? PORTABLE : Math.min(bytes, PORTABLE);
    }

    boolean same(Optional<String> asked, Optional<String> stored) {
        return asked.isPresent() && stored.isPresent() && cut(asked.get()).equals(cut(stored.get()));
    }

    /** Written without quotes, a name is stored in the case of the database; that makes no other name of it. */
    boolean sameIgnoringCase(Optional<String> asked, Optional<String> stored) {
        return asked.isPresent() && stored.isPresent() && cut(asked.get()).equalsIgnoreCase(cut(stored.get()));
    }

    private String cut(String name) {
        int end = name.length();
        while (name.substring(0, end).getBytes(StandardCharsets.UTF_8).length > bytes) {
            end = name.offsetByCodePoints(end, -1);
        }
        return name.substring(0, end);
    }
}
