package dev.retort.runtime.revision;

import dev.retort.runtime.InvalidTargetException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** {@code from:to}, where either side may be missing: base and the heads. */
public record RevisionRange(Optional<RevisionIdentifier> from, Optional<RevisionIdentifier> to) {
    /**
     * Reads the written form.
     *
     * @throws InvalidTargetException when there is no colon or a side is no identifier
     */
    public static RevisionRange parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new InvalidTargetException(
                    "\"" + text + "\" is not a range", List.of("from:to, from: or :to, such as 3f2a91c07be4:head"));
        }
        return new RevisionRange(side(text.substring(0, colon)), side(text.substring(colon + 1)));
    }

    /** Whether a text is meant as a range and not as one revision. */
    public static boolean isRange(String text) {
        return text.indexOf(':') >= 0;
    }

    /** Whether an end is said by where the database is. */
    public boolean asksDatabase() {
        return Stream.of(from, to).flatMap(Optional::stream).anyMatch(side -> side.is("current"));
    }

    /**
     * The version rows of a database that is at the lower end; none when there is no lower end.
     *
     * @param rows where the database is, for {@code current}
     */
    public List<String> rowsOfFrom(RevisionGraph graph, Collection<String> rows) {
        return from.map(side -> new RevisionNames(graph, rows).resolve(side)).orElse(List.of());
    }

    /**
     * The revisions from the lower end, included, to the upper end, newest first.
     *
     * @param rows where the database is, for {@code current}
     * @throws InvalidTargetException when the ends do not lie on one line
     */
    public List<RevisionScript> revisions(RevisionGraph graph, Collection<String> rows) {
        RevisionNames names = new RevisionNames(graph, rows);
        Optional<RevisionIdentifier> absoluteTo = to.filter(side -> !side.isRelative());
        List<String> upper = absoluteTo.map(names::resolve).orElse(graph.effectiveHeads());
        List<String> lower = List.of();
        if (from.isPresent()) {
            lower = from.get().isRelative() ? below(graph, upper, -from.get().steps()) : names.resolve(from.get());
        }
        if (to.isPresent() && to.get().isRelative()) {
            upper = above(graph, lower, to.get().steps());
        }
        if (absoluteTo.isPresent() && upper.isEmpty()) {
            return List.of();
        }
        Set<String> wanted = new LinkedHashSet<>(graph.needs().ancestors(upper));
        if (!lower.isEmpty()) {
            if (lower.stream().noneMatch(wanted::contains)) {
                throw new InvalidTargetException(
                        String.join(", ", lower) + " does not lead to " + String.join(", ", upper),
                        List.of("the older one comes first: retort history -r older:newer"));
            }
            wanted.retainAll(graph.follows().descendants(lower));
        }
        from.flatMap(names::line).ifPresent(wanted::retainAll);
        List<RevisionScript> newestFirst = new ArrayList<>(graph.ordered(wanted));
        Collections.reverse(newestFirst);
        return newestFirst;
    }

    /** As many generations down as there are, at most {@code steps}; none is base. */
    private static List<String> below(RevisionGraph graph, List<String> ids, int steps) {
        List<String> position = ids;
        for (int gone = 0; gone < steps && !position.isEmpty(); gone++) {
            position = position.stream()
                    .flatMap(id -> graph.follows().parents(id).stream())
                    .distinct()
                    .toList();
        }
        return position;
    }

    /** As many generations up as there are, at most {@code steps}. */
    private static List<String> above(RevisionGraph graph, List<String> ids, int steps) {
        List<String> position = ids;
        for (int gone = 0; gone < steps; gone++) {
            List<String> next = position.isEmpty()
                    ? graph.bases()
                    : position.stream()
                            .flatMap(id -> graph.children(id).stream())
                            .distinct()
                            .toList();
            if (next.isEmpty()) {
                break;
            }
            position = next;
        }
        return position;
    }

    private static Optional<RevisionIdentifier> side(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(RevisionIdentifier.parse(text));
    }
}
