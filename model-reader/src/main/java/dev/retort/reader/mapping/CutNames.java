package dev.retort.reader.mapping;

import dev.retort.model.ModelException;
import dev.retort.reader.StoredName;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Refuses names that differ only behind the bytes that are kept of a name: one of the two things would be lost. */
final class CutNames {
    private final String what;
    private final String wayOut;
    private final Map<String, String> texts = new TreeMap<>();

    /**
     * Names that must differ.
     *
     * @param what the things, in words: {@code columns of customer}
     */
    CutNames(String what, String wayOut) {
        this.what = what;
        this.wayOut = wayOut;
    }

    /** @throws ModelException when another name was taken already that is stored as the same */
    void take(String stored, String text) {
        String other = texts.putIfAbsent(stored, text);
        boolean cut = StoredName.isTooLong(text) || (other != null && StoredName.isTooLong(other));
        if (other != null && cut && !other.equals(text)) {
            throw new ModelException(
                    "the " + what + " " + other + " and " + text
                            + " agree in their first 63 bytes, and no more is kept of a name: both become " + stored,
                    List.of("give one of them a shorter name: " + wayOut));
        }
    }
}
