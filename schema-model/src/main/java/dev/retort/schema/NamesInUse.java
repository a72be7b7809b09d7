package dev.retort.schema;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * How many times each name is used by the objects of one list. It follows from a list to the one made of it by one change
 * and is then no longer the first one's: of the thousand lists of a replay only the latest is asked.
 */
final class NamesInUse<T> {
    private final Function<T, List<ObjectName>> names;
    private final Map<ObjectName, Integer> counts = new HashMap<>();

    /** Which list they are of: that one object, not any that is equal. */
    private Object list;

    NamesInUse(List<T> list, Function<T, List<ObjectName>> names) {
        this.list = list;
        this.names = names;
        list.forEach(object -> count(object, 1));
    }

    synchronized boolean areOf(Object other) {
        return list == other;
    }

    synchronized boolean holds(ObjectName name) {
        return counts.containsKey(name);
    }

    /** Whether these names are from now on those of {@code next}. */
    synchronized boolean follow(Object from, Object next, Optional<T> gone, Optional<T> added) {
        if (list != from) {
            return false;
        }
        gone.ifPresent(object -> count(object, -1));
        added.ifPresent(object -> count(object, 1));
        list = next;
        return true;
    }

    private void count(T object, int by) {
        for (ObjectName name : names.apply(object)) {
            counts.merge(name, by, (before, change) -> before + change == 0 ? null : Integer.valueOf(before + change));
        }
    }
}
