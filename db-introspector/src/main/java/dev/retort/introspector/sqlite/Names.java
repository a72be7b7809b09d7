package dev.retort.introspector.sqlite;

import java.util.Collection;
import java.util.List;

/** SQLite tells names apart without regard to the case of ASCII letters: finds the spelling of the thing itself. */
final class Names {
    private Names() {}

    /** The one of {@code known} that {@code written} means; {@code written} itself when it is none of them. */
    static String actual(String written, Collection<String> known) {
        return known.contains(written)
                ? written
                : known.stream()
                        .filter(name -> name.equalsIgnoreCase(written))
                        .findFirst()
                        .orElse(written);
    }

    static List<String> actual(List<String> written, Collection<String> known) {
        return written.stream().map(name -> actual(name, known)).toList();
    }
}
