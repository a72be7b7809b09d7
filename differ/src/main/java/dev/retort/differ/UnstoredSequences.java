package dev.retort.differ;

import dev.retort.schema.ObjectName;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import java.util.HashMap;
import java.util.Map;

/**
 * Stands in for how sequences count in a database that stores no more than their next number: as the revisions said, so that
 * a changed step reaches the other databases through the same class.
 */
final class UnstoredSequences {
    private final Map<ObjectName, Sequence> replayed = new HashMap<>();

    UnstoredSequences(Schema replayed) {
        replayed.sequences().forEach(sequence -> this.replayed.put(sequence.name(), sequence));
    }

    Schema in(Schema live) {
        return live.withSequences(live.sequences().stream()
                .map(sequence -> replayed.getOrDefault(sequence.name(), sequence))
                .toList());
    }
}
