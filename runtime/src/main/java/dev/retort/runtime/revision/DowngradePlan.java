package dev.retort.runtime.revision;

import dev.retort.runtime.AmbiguousRevisionException;
import dev.retort.runtime.InvalidTargetException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** The revisions to undo, in the order to undo them. */
public record DowngradePlan(List<PlannedRevision> revisions) {
    public DowngradePlan {
        revisions = List.copyOf(revisions);
    }

    /**
     * Plans the way down from the given version rows: what follows the target goes, and everything that follows or
     * depends on that. With a branch only what lies on it, and what needs it, goes.
     *
     * @throws dev.retort.runtime.MigrationException when the target names nothing, several things, or is not applied
     */
    public static DowngradePlan to(RevisionIdentifier target, RevisionGraph graph, Collection<String> rows) {
        Set<String> applied = new LinkedHashSet<>(graph.applied(rows));
        Set<String> undone = target.isRelative()
                ? counted(target, graph, applied, new RevisionNames(graph, rows))
                : above(target, graph, applied, new RevisionNames(graph, rows));
        List<RevisionScript> newestFirst = new ArrayList<>(graph.ordered(undone));
        Collections.reverse(newestFirst);
        List<PlannedRevision> planned = new ArrayList<>();
        SortedSet<String> before = new TreeSet<>(rows);
        for (RevisionScript script : newestFirst) {
            applied.remove(script.id());
            SortedSet<String> after = graph.rows(applied);
            planned.add(new PlannedRevision(script, before, after));
            before = after;
        }
        return new DowngradePlan(planned);
    }

    private static Set<String> above(
            RevisionIdentifier target, RevisionGraph graph, Set<String> applied, RevisionNames names) {
        List<String> resolved = names.resolve(target);
        if (resolved.size() > 1) {
            throw new AmbiguousRevisionException(
                    "downgrade " + target.text() + " names several revisions: " + String.join(", ", resolved),
                    List.of("one at a time: retort downgrade " + resolved.get(0)));
        }
        if (!applied.containsAll(resolved)) {
            throw new InvalidTargetException(
                    resolved.get(0) + " is not applied, so a downgrade does not lead there",
                    List.of("to go there: retort upgrade " + resolved.get(0)));
        }
        Set<String> roots = new LinkedHashSet<>(resolved.isEmpty() ? graph.bases() : graph.children(resolved.get(0)));
        names.line(target).ifPresent(roots::retainAll);
        return appliedFrom(roots, graph, applied);
    }

    private static Set<String> counted(
            RevisionIdentifier target, RevisionGraph graph, Set<String> applied, RevisionNames names) {
        if (target.steps() > 0) {
            throw new InvalidTargetException(
                    "\"" + target.text() + "\" goes up and this is a downgrade",
                    List.of("to go up: retort upgrade " + target.text()));
        }
        Optional<Set<String>> line = names.line(target);
        Set<String> left = new LinkedHashSet<>(applied);
        Set<String> undone = new LinkedHashSet<>();
        for (int gone = 0; gone < -target.steps(); gone++) {
            SortedSet<String> tops = tops(graph, left, line);
            if (tops.size() > 1) {
                throw new AmbiguousRevisionException(
                        "downgrade " + target.text() + " from " + tops.size() + " heads (" + String.join(", ", tops)
                                + ") could undo either",
                        choices(target, tops, graph));
            }
            if (tops.isEmpty()) {
                throw RevisionWalk.tooFar(target, gone);
            }
            undone.addAll(appliedFrom(tops, graph, left));
            left.removeAll(undone);
        }
        return undone;
    }

    private static List<String> choices(RevisionIdentifier target, SortedSet<String> tops, RevisionGraph graph) {
        List<String> choices = new ArrayList<>();
        choices.add("say which: retort downgrade " + tops.first() + "@" + target.steps());
        tops.stream()
                .flatMap(top -> graph.find(top).stream())
                .forEach(top -> choices.add(top.described() + " is " + top.location()));
        return choices;
    }

    private static SortedSet<String> tops(RevisionGraph graph, Set<String> left, Optional<Set<String>> line) {
        if (line.isEmpty()) {
            return graph.rows(left);
        }
        Set<String> onLine = new LinkedHashSet<>(left);
        onLine.retainAll(line.get());
        return graph.follows().tops(onLine);
    }

    private static Set<String> appliedFrom(Set<String> roots, RevisionGraph graph, Set<String> applied) {
        Set<String> going = new LinkedHashSet<>(roots);
        going.retainAll(applied);
        Set<String> all = new LinkedHashSet<>(graph.needs().descendants(going));
        all.retainAll(applied);
        return all;
    }
}
