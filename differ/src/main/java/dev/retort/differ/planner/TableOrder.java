package dev.retort.differ.planner;

import dev.retort.schema.ObjectName;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The order in which tables can be created: a table stands behind those it refers to. Only in a cycle can a reference lead
 * forward. Finds the cycles with Tarjan's algorithm, with a stack of its own, so that a long chain of tables is no problem.
 */
final class TableOrder {
    private final Map<ObjectName, SortedSet<ObjectName>> references;
    private final Map<ObjectName, Integer> found = new HashMap<>();
    private final Map<ObjectName, Integer> lowest = new HashMap<>();
    private final Deque<ObjectName> open = new ArrayDeque<>();
    private final Set<ObjectName> isOpen = new HashSet<>();
    private final Map<ObjectName, Integer> ranks = new HashMap<>();

    private TableOrder(Map<ObjectName, SortedSet<ObjectName>> references) {
        this.references = references;
    }

    /** Counts the tables in their order; {@code references} names for each table those it refers to. */
    static Map<ObjectName, Integer> ranks(Map<ObjectName, ? extends Collection<ObjectName>> references) {
        Map<ObjectName, SortedSet<ObjectName>> sorted = new TreeMap<>();
        references.forEach((table, targets) -> {
            SortedSet<ObjectName> others = new TreeSet<>(targets);
            others.remove(table);
            others.removeIf(target -> !references.containsKey(target));
            sorted.put(table, others);
        });
        TableOrder order = new TableOrder(sorted);
        sorted.keySet().forEach(order::visit);
        return order.ranks;
    }

    private record Visit(ObjectName table, Iterator<ObjectName> rest) {}

    private void visit(ObjectName start) {
        if (found.containsKey(start)) {
            return;
        }
        Deque<Visit> path = new ArrayDeque<>();
        path.push(begin(start));
        while (!path.isEmpty()) {
            Visit here = path.element();
            if (here.rest().hasNext()) {
                ObjectName next = here.rest().next();
                if (!found.containsKey(next)) {
                    path.push(begin(next));
                } else if (isOpen.contains(next)) {
                    lower(here.table(), number(found, next));
                }
            } else {
                path.pop();
                if (!path.isEmpty()) {
                    lower(path.element().table(), number(lowest, here.table()));
                }
                if (number(lowest, here.table()) == number(found, here.table())) {
                    close(here.table());
                }
            }
        }
    }

    private Visit begin(ObjectName table) {
        int number = found.size();
        found.put(table, number);
        lowest.put(table, number);
        open.push(table);
        isOpen.add(table);
        return new Visit(table, targets(table).iterator());
    }

    private void close(ObjectName root) {
        SortedMap<ObjectName, Integer> waitingFor = new TreeMap<>();
        ObjectName member;
        do {
            member = open.pop();
            isOpen.remove(member);
            waitingFor.put(member, 0);
        } while (!member.equals(root));
        Map<ObjectName, List<ObjectName>> referencing = new HashMap<>();
        waitingFor.replaceAll((table, zero) -> {
            int waits = 0;
            for (ObjectName target : targets(table)) {
                if (waitingFor.containsKey(target)) {
                    referencing
                            .computeIfAbsent(target, name -> new ArrayList<>())
                            .add(table);
                    waits++;
                }
            }
            return waits;
        });
        PriorityQueue<Waiting> queue = new PriorityQueue<>();
        waitingFor.forEach((table, waits) -> queue.add(new Waiting(waits, table)));
        while (!queue.isEmpty()) {
            // Whoever waits for the fewest others goes first, so that few references lead forward.
            ObjectName next = queue.remove().table();
            if (ranks.putIfAbsent(next, ranks.size()) == null) {
                for (ObjectName other : referencing.getOrDefault(next, List.of())) {
                    queue.add(new Waiting(waitingFor.merge(other, -1, Integer::sum), other));
                }
            }
        }
    }

    /** A table with the number of others in its cycle that it waits for; one that is out of date comes up too late. */
    private record Waiting(int others, ObjectName table) implements Comparable<Waiting> {
        @Override
        public int compareTo(Waiting other) {
            int byOthers = Integer.compare(others, other.others);
            return byOthers != 0 ? byOthers : table.compareTo(other.table);
        }
    }

    private Set<ObjectName> targets(ObjectName table) {
        return references.getOrDefault(table, Collections.emptySortedSet());
    }

    private void lower(ObjectName table, int number) {
        lowest.merge(table, number, Math::min);
    }

    private static int number(Map<ObjectName, Integer> numbers, ObjectName table) {
        return numbers.getOrDefault(table, Integer.MAX_VALUE);
    }
}
