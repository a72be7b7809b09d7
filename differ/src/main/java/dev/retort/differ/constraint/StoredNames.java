package dev.retort.differ.constraint;

import dev.retort.naming.NameLength;
import java.util.Optional;

/** Whether a name of the model is the one a database has stored: it keeps only so many bytes of a long one. */
final class StoredNames {
    private final NameLength length;

    /** {@code bytes} a database keeps of a name. */
    StoredNames(int bytes) {
        this.length = new NameLength(bytes);
    }

    boolean same(Optional<String> asked, Optional<String> stored) {
        return asked.isPresent() && stored.isPresent() && cut(asked.get()).equals(cut(stored.get()));
    }

    /** Written without quotes, a name is stored in the case of the database; that makes no other name of it. */
    boolean sameIgnoringCase(Optional<String> asked, Optional<String> stored) {
        return asked.isPresent() && stored.isPresent() && cut(asked.get()).equalsIgnoreCase(cut(stored.get()));
    }

    private String cut(String name) {
        return length.cut(name);
    }
}
