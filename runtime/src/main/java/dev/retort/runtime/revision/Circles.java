package dev.retort.runtime.revision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Looks for revisions that need themselves, directly or through others. */
final class Circles {
    /** How far the search has come with a revision: it is open while what it needs is being looked at. */
    private record Visit(String id, List<String> waiting) {}

    private final Map<String, List<String>> needs;
    private final Function<List<String>, RuntimeException> onCircle;
    private final Set<String> seen = new HashSet<>();

    private Circles(Map<String, List<String>> needs, Function<List<String>, RuntimeException> onCircle) {
        this.needs = needs;
        this.onCircle = onCircle;
    }

    /**
     * Requires that no id reachable from {@code starts} through {@code needs} leads back to itself.
     *
     * @param onCircle makes the error, given the ids: each needs the next, the last needs the first
     */
    static void requireNone(
            Collection<String> starts,
            Map<String, List<String>> needs,
            Function<List<String>, RuntimeException> onCircle) {
        Circles circles = new Circles(needs, onCircle);
        starts.forEach(circles::search);
    }

    /** A loop and not a recursion: a history may be longer than a stack is deep. */
    private void search(String start) {
        Map<String, Visit> open = new LinkedHashMap<>();
        List<Visit> path = new ArrayList<>();
        open(start, open, path);
        while (!path.isEmpty()) {
            Visit visit = path.get(path.size() - 1);
            if (visit.waiting().isEmpty()) {
                path.remove(path.size() - 1);
                open.remove(visit.id());
                seen.add(visit.id());
            } else {
                open(visit.waiting().remove(0), open, path);
            }
        }
    }

    private void open(String id, Map<String, Visit> open, List<Visit> path) {
        if (open.containsKey(id)) {
            List<String> ids = new ArrayList<>(open.keySet());
            throw onCircle.apply(ids.subList(ids.indexOf(id), ids.size()));
        }
        if (!seen.contains(id)) {
            Visit visit = new Visit(id, new ArrayList<>(needs.getOrDefault(id, List.of())));
            open.put(id, visit);
            path.add(visit);
        }
    }
}
