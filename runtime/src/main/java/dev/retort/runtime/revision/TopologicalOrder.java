package dev.retort.runtime.revision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Orders revisions so that each comes after what it needs, one line at a time: a branch is finished before the next one
 * begins, the one declared first comes first.
 */
final class TopologicalOrder {
    /** How far the walk has come with a revision: it is open while what it needs is being placed. */
    private record Visit(String id, List<String> waiting) {}

    private final Map<String, List<String>> needs;
    private final Function<List<String>, RuntimeException> onCycle;
    private final LinkedHashSet<String> placed = new LinkedHashSet<>();

    private TopologicalOrder(Map<String, List<String>> needs, Function<List<String>, RuntimeException> onCycle) {
        this.needs = needs;
        this.onCycle = onCycle;
    }

    /**
     * The ids reachable from {@code ends} through {@code needs}, in order.
     *
     * @param onCycle makes the error for a circle, given its ids: each needs the next, the last needs the first
     */
    static List<String> of(
            Collection<String> ends,
            Map<String, List<String>> needs,
            Function<List<String>, RuntimeException> onCycle) {
        TopologicalOrder order = new TopologicalOrder(needs, onCycle);
        ends.forEach(order::place);
        return List.copyOf(order.placed);
    }

    /** A loop and not a recursion: a history may be longer than a stack is deep. */
    private void place(String end) {
        Map<String, Visit> open = new LinkedHashMap<>();
        List<Visit> path = new ArrayList<>();
        open(end, open, path);
        while (!path.isEmpty()) {
            Visit visit = path.get(path.size() - 1);
            if (visit.waiting().isEmpty()) {
                path.remove(path.size() - 1);
                open.remove(visit.id());
                placed.add(visit.id());
            } else {
                open(visit.waiting().remove(0), open, path);
            }
        }
    }

    private void open(String id, Map<String, Visit> open, List<Visit> path) {
        if (open.containsKey(id)) {
            List<String> ids = new ArrayList<>(open.keySet());
            throw onCycle.apply(ids.subList(ids.indexOf(id), ids.size()));
        }
        if (!placed.contains(id)) {
            Visit visit = new Visit(id, new ArrayList<>(needs.getOrDefault(id, List.of())));
            open.put(id, visit);
            path.add(visit);
        }
    }
}
