package dev.retort.runtime.revision;

import dev.retort.runtime.AmbiguousRevisionException;
import dev.retort.runtime.InvalidTargetException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** The revisions that bring a database up to a target, in the order to run them. */
public record UpgradePlan(List<PlannedRevision> revisions) {
    public UpgradePlan {
        revisions = List.copyOf(revisions);
    }

    /**
     * Plans the way from the given version rows.
     *
     * @throws dev.retort.runtime.MigrationException when the target names nothing, several things, or lies elsewhere
     */
    public static UpgradePlan to(RevisionIdentifier target, RevisionGraph graph, Collection<String> rows) {
        RevisionNames names = new RevisionNames(graph, rows);
        List<String> ends = target.isRelative() ? relative(target, graph, rows, names) : names.resolve(target);
        Set<String> applied = new LinkedHashSet<>(graph.applied(rows));
        Set<String> wanted = new LinkedHashSet<>(graph.needs().ancestors(ends));
        wanted.removeAll(applied);
        List<PlannedRevision> planned = new ArrayList<>();
        SortedSet<String> before = new TreeSet<>(rows);
        SortedSet<String> tops = graph.rows(applied);
        for (RevisionScript script : graph.ordered(wanted)) {
            tops.removeAll(graph.needs().parents(script.id()));
            tops.add(script.id());
            planned.add(new PlannedRevision(script, before, tops));
            before = new TreeSet<>(tops);
        }
        return new UpgradePlan(planned);
    }

    private static List<String> relative(
            RevisionIdentifier target, RevisionGraph graph, Collection<String> rows, RevisionNames names) {
        if (target.steps() < 0) {
            throw new InvalidTargetException(
                    "\"" + target.text() + "\" goes down and this is an upgrade",
                    List.of("to go down: retort downgrade " + target.text()));
        }
        Optional<Set<String>> line = names.line(target);
        Set<String> tops;
        if (line.isPresent()) {
            Set<String> onLine = new LinkedHashSet<>(graph.applied(rows));
            onLine.retainAll(line.get());
            tops = graph.follows().tops(onLine);
        } else {
            tops = graph.rows(graph.applied(rows));
        }
        if (tops.size() > 1) {
            throw new AmbiguousRevisionException(
                    "upgrade " + target.text() + " from " + tops.size() + " heads (" + String.join(", ", tops)
                            + ") could follow either",
                    List.of("say which: retort upgrade " + tops.iterator().next() + "@"
                            + RevisionNames.withSign(target.steps())));
        }
        return new RevisionWalk(graph, target, line)
                .from(tops.stream().findFirst())
                .map(List::of)
                .orElse(List.of());
    }
}
