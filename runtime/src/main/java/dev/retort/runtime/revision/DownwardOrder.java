package dev.retort.runtime.revision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Orders revisions from the heads down, each before what it needs: the line of the head that is declared first is followed
 * as far as nothing above is missing, then the line that holds it up, and so on. It is the order a downgrade undoes in; an
 * upgrade runs it backwards, so that the branch declared last is the first to run, as people know it from Alembic.
 */
final class DownwardOrder {
    private final Links needs;
    private final Map<String, Integer> waitingFor = new HashMap<>();
    private final Set<String> placed = new LinkedHashSet<>();
    private final List<String> lines;
    private int line;

    private DownwardOrder(Collection<String> ids, Links needs) {
        this.needs = needs;
        ids.forEach(id -> waitingFor.put(id, needs.children(id).size()));
        lines = new ArrayList<>(
                ids.stream().filter(id -> needs.children(id).isEmpty()).toList());
    }

    /**
     * All ids in order; there must be no circle among them.
     *
     * @param ids in the order they are declared in
     */
    static List<String> of(Collection<String> ids, Links needs) {
        DownwardOrder order = new DownwardOrder(ids, needs);
        while (!order.lines.isEmpty()) {
            order.step();
        }
        return List.copyOf(order.placed);
    }

    private void step() {
        String id = lines.get(line);
        if (waitingFor.getOrDefault(id, 0) > 0) {
            line = lineAbove(id);
            return;
        }
        placed.add(id);
        List<String> below = needs.parents(id);
        below.forEach(parent -> waitingFor.merge(parent, -1, Integer::sum));
        List<String> next =
                below.stream().filter(parent -> !lines.contains(parent)).toList();
        if (next.isEmpty()) {
            lines.remove(line);
            line = Math.max(line - 1, 0);
        } else {
            lines.set(line, next.get(0));
            lines.addAll(next.subList(1, next.size()));
        }
    }

    /** The first line whose end leads to {@code id}: there is one while something that needs it is not placed. */
    private int lineAbove(String id) {
        Set<String> above = new LinkedHashSet<>(needs.descendants(List.of(id)));
        above.remove(id);
        for (int other = 0; other < lines.size(); other++) {
            if (above.contains(lines.get(other))) {
                return other;
            }
        }
        throw new IllegalStateException("nothing leads to " + id);
    }
}
