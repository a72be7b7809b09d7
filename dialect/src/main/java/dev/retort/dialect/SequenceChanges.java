package dev.retort.dialect;

import dev.retort.schema.SequenceOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** What has to be said so that a sequence with one set of options has another. Its number stays where it is. */
public final class SequenceChanges {
    private SequenceChanges() {}

    /** The changes, each with a space in front; nothing when there are none. */
    public static String of(SequenceOptions before, SequenceOptions after) {
        return each(before, after).stream().map(change -> " " + change).reduce("", String::concat);
    }

    /** The same changes one by one, without the space. */
    public static List<String> each(SequenceOptions before, SequenceOptions after) {
        SequenceOptions old = before.withoutDefaults();
        SequenceOptions wanted = after.withoutDefaults();
        boolean ascending = wanted.increment().orElse(1) > 0;
        OptionalLong bound = ascending ? wanted.minimum() : wanted.maximum();
        List<String> changes = new ArrayList<>();
        change(changes, "INCREMENT BY ", old.increment(), wanted.increment(), "INCREMENT BY 1");
        change(changes, "MINVALUE ", old.minimum(), wanted.minimum(), "NO MINVALUE");
        change(changes, "MAXVALUE ", old.maximum(), wanted.maximum(), "NO MAXVALUE");
        change(changes, "START WITH ", old.start(), wanted.start(), "START WITH " + bound.orElse(ascending ? 1 : -1));
        change(changes, "CACHE ", old.cache(), wanted.cache(), "CACHE 1");
        if (old.cycle() != wanted.cycle()) {
            changes.add(wanted.cycle() ? "CYCLE" : "NO CYCLE");
        }
        return changes;
    }

    private static void change(
            List<String> changes, String word, OptionalLong before, OptionalLong after, String standard) {
        if (!before.equals(after)) {
            changes.add(after.isPresent() ? word + after.getAsLong() : standard);
        }
    }
}
