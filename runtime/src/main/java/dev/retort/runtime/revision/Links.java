package dev.retort.runtime.revision;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** One kind of line between revisions, walked in both directions. */
final class Links {
    private final Map<String, List<String>> parents;
    private final Map<String, List<String>> children = new LinkedHashMap<>();

    Links(Map<String, List<String>> parents) {
        this.parents = parents;
        parents.keySet().forEach(id -> children.put(id, new ArrayList<>()));
        parents.forEach((id, above) -> new LinkedHashSet<>(above)
                .forEach(parent -> children.computeIfAbsent(parent, key -> new ArrayList<>())
                        .add(id)));
    }

    List<String> parents(String id) {
        return parents.getOrDefault(id, List.of());
    }

    List<String> children(String id) {
        return children.getOrDefault(id, List.of());
    }

    /** The given ids and everything below them. */
    Set<String> ancestors(Collection<String> ids) {
        return closure(ids, parents);
    }

    /** The given ids and everything above them. */
    Set<String> descendants(Collection<String> ids) {
        return closure(ids, children);
    }

    /** The ids that have nothing of the set above them, in alphabetical order. */
    SortedSet<String> tops(Set<String> ids) {
        SortedSet<String> tops = new TreeSet<>(ids);
        tops.removeIf(id -> children(id).stream().anyMatch(ids::contains));
        return tops;
    }

    private static Set<String> closure(Collection<String> ids, Map<String, List<String>> next) {
        Set<String> seen = new LinkedHashSet<>(ids);
        ArrayDeque<String> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            for (String id : next.getOrDefault(open.remove(), List.of())) {
                if (seen.add(id)) {
                    open.add(id);
                }
            }
        }
        return seen;
    }
}
