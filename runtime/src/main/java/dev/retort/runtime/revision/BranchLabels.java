package dev.retort.runtime.revision;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Labels as they spread: to all that follows, and back until the branch began. */
final class BranchLabels {
    private final Map<String, SortedSet<String>> labels = new TreeMap<>();

    BranchLabels(RevisionGraph graph) {
        for (String label : graph.labels()) {
            String declaring = graph.labelled(label).orElseThrow().id();
            graph.follows().descendants(List.of(declaring)).forEach(id -> add(id, label));
            String id = declaring;
            while (graph.follows().parents(id).size() == 1) {
                id = graph.follows().parents(id).get(0);
                if (graph.isBranchPoint(id) || graph.isMergePoint(id)) {
                    break;
                }
                add(id, label);
            }
        }
    }

    SortedSet<String> of(String id) {
        return labels.getOrDefault(id, new TreeSet<>());
    }

    private void add(String id, String label) {
        labels.computeIfAbsent(id, key -> new TreeSet<>()).add(label);
    }
}
