package dev.retort.runtime.revision;

import dev.retort.runtime.InvalidTargetException;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** The version rows of a database before and after somebody says where it is. */
public record StampPlan(SortedSet<String> rowsBefore, SortedSet<String> rowsAfter) {
    public StampPlan {
        rowsBefore = Collections.unmodifiableSortedSet(new TreeSet<>(rowsBefore));
        rowsAfter = Collections.unmodifiableSortedSet(new TreeSet<>(rowsAfter));
    }

    /**
     * Says that the database is at the targets: each replaces the rows on its line, rows of other branches stay. Base
     * takes all rows away, {@code label@base} those of the branch.
     *
     * @throws dev.retort.runtime.MigrationException when a target names nothing, or one lies on the way to another
     */
    public static StampPlan at(List<RevisionIdentifier> targets, RevisionGraph graph, Collection<String> rows) {
        RevisionNames names = new RevisionNames(graph, rows);
        SortedSet<String> after = new TreeSet<>(rows);
        Set<String> ids = new LinkedHashSet<>();
        for (RevisionIdentifier target : targets) {
            if (target.isRelative()) {
                List<PlannedRevision> way = way(target, graph, rows);
                after.removeAll(way.get(0).rowsBefore());
                after.addAll(way.get(way.size() - 1).rowsAfter());
                continue;
            }
            List<String> resolved = names.resolve(target);
            if (resolved.isEmpty()) {
                SortedSet<String> left = withoutLine(names.line(target), graph, after);
                after.retainAll(left);
                after.addAll(left);
            }
            ids.addAll(resolved);
        }
        requireApart(ids, graph);
        for (String id : ids) {
            after.removeAll(graph.needs().ancestors(List.of(id)));
            after.removeAll(graph.needs().descendants(List.of(id)));
        }
        after.addAll(ids);
        return new StampPlan(new TreeSet<>(rows), after);
    }

    /** The rows of what stays: another branch that the line depended on has its row again. */
    private static SortedSet<String> withoutLine(
            Optional<Set<String>> line, RevisionGraph graph, SortedSet<String> rows) {
        Set<String> applied = new LinkedHashSet<>(graph.applied(rows));
        applied.removeAll(line.orElse(Set.copyOf(applied)));
        return graph.rows(applied);
    }

    private static List<PlannedRevision> way(RevisionIdentifier target, RevisionGraph graph, Collection<String> rows) {
        return target.steps() > 0
                ? UpgradePlan.to(target, graph, rows).revisions()
                : DowngradePlan.to(target, graph, rows).revisions();
    }

    private static void requireApart(Set<String> ids, RevisionGraph graph) {
        for (String id : ids) {
            Set<String> below = new LinkedHashSet<>(graph.needs().ancestors(List.of(id)));
            below.remove(id);
            below.retainAll(ids);
            if (!below.isEmpty()) {
                throw new InvalidTargetException(
                        "a database at " + id + " has " + String.join(", ", below) + " already; stamp one of them",
                        List.of("retort stamp " + id));
            }
        }
    }
}
