package dev.retort.differ.managed;

import dev.retort.schema.ForeignKey;
import dev.retort.schema.ObjectName;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a foreign key refers to: which column to which. The order in which the pairs are written does not matter. */
public record ForeignKeyPairs(ObjectName target, SortedMap<String, String> pairs) {
    public static ForeignKeyPairs of(ForeignKey key) {
        SortedMap<String, String> pairs = new TreeMap<>();
        for (int place = 0; place < key.columns().size(); place++) {
            pairs.put(key.columns().get(place), key.referencedColumns().get(place));
        }
        return new ForeignKeyPairs(key.referencedTable(), pairs);
    }
}
