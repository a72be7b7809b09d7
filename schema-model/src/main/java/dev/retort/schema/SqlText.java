package dev.retort.schema;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** SQL somebody wrote: one text for every database, and other texts for those that need them. */
public record SqlText(String text, SortedMap<DatabaseKind, String> variants) {
    public SqlText {
        variants = Collections.unmodifiableSortedMap(new TreeMap<>(variants));
        if (text.isBlank() || variants.values().stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("SQL text is empty");
        }
    }

    public static SqlText of(String text) {
        return new SqlText(text, Collections.emptySortedMap());
    }

    /** The text to use on a database. */
    public String on(DatabaseKind database) {
        return variants.getOrDefault(database, text);
    }

    public SqlText with(DatabaseKind database, String variant) {
        SortedMap<DatabaseKind, String> more = new TreeMap<>(variants);
        more.put(database, variant);
        return new SqlText(text, more);
    }
}
