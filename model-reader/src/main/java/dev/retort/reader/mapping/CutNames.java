package dev.retort.reader.mapping;

import dev.retort.model.ModelException;
import dev.retort.naming.NameLength;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Refuses names that differ only behind the bytes that are kept of a name: one of the two things would be lost. */
final class CutNames {
    private final String what;
    private final String wayOut;
    private final NameLength length;
    private final Map<String, String> names = new TreeMap<>();

    /**
     * Names that must differ.
     *
     * @param what the things, in words: {@code columns of customer}
     * @param length what the database keeps that keeps least
     */
    CutNames(String what, String wayOut, NameLength length) {
        this.what = what;
        this.wayOut = wayOut;
        this.length = length;
    }

    /** @throws ModelException when another name was taken already that is stored as the same */
    void take(String name) {
        String kept = length.cut(name);
        String other = names.putIfAbsent(kept, name);
        if (other != null && !other.equals(name)) {
            throw new ModelException(
                    "the " + what + " " + other + " and " + name + " agree in their first " + length.bytes()
                            + " bytes, and no more is kept of a name: both become " + kept,
                    List.of("give one of them a shorter name: " + wayOut));
        }
    }
}
