package dev.retort.runtime.revision;

import dev.retort.runtime.AmbiguousRevisionException;
import dev.retort.runtime.InvalidTargetException;
import dev.retort.runtime.SeveralHeadsException;
import dev.retort.runtime.UnknownRevisionException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the revisions that an identifier names, given where the database is. */
final class RevisionNames {
    /** A label this short is meant only when it is written whole: its beginning would be that of many ids. */
    private static final int SHORT_LABEL = 3;

    private final RevisionGraph graph;
    private final Collection<String> current;

    RevisionNames(RevisionGraph graph, Collection<String> current) {
        this.graph = graph;
        this.current = current;
    }

    /** The ids an identifier with a symbol stands for; none stands for base. */
    List<String> resolve(RevisionIdentifier identifier) {
        Optional<Set<String>> line = line(identifier);
        List<String> start = symbol(identifier, line);
        if (identifier.steps() == 0) {
            return start;
        }
        if (start.size() > 1) {
            throw new AmbiguousRevisionException(
                    "\"" + identifier.text() + "\" counts from several revisions: " + String.join(", ", start),
                    List.of("say from which: " + start.get(0) + withSign(identifier.steps())));
        }
        return new RevisionWalk(graph, identifier, line)
                .from(start.stream().findFirst())
                .map(List::of)
                .orElse(List.of());
    }

    /** The revisions of the branch that an identifier is limited to, where it names one. */
    Optional<Set<String>> line(RevisionIdentifier identifier) {
        return identifier.branch().map(branch -> graph.lineage(one(branch, "branch")));
    }

    /** The one revision that an id, the beginning of one, or a label means. */
    String one(String symbol, String what) {
        Optional<RevisionScript> exact = graph.find(symbol).or(() -> graph.labelled(symbol));
        if (exact.isPresent()) {
            return exact.get().id();
        }
        List<String> matches = Stream.concat(
                        graph.revisions().stream().map(RevisionScript::id).filter(id -> id.startsWith(symbol)),
                        graph.labels().stream()
                                .filter(label -> label.length() > SHORT_LABEL && label.startsWith(symbol))
                                .map(label ->
                                        graph.labelled(label).orElseThrow().id()))
                .distinct()
                .sorted()
                .toList();
        if (matches.isEmpty()) {
            throw new UnknownRevisionException(
                    "no " + what + " is or begins with \"" + symbol + "\" among the "
                            + counted(graph.size(), "revision") + " in " + graph.location(),
                    List.of("what there is: retort history"));
        }
        if (matches.size() > 1) {
            throw new AmbiguousRevisionException(
                    matches.size() + " revisions begin with \"" + symbol + "\": " + String.join(", ", matches),
                    List.of("give more digits"));
        }
        return matches.get(0);
    }

    private List<String> symbol(RevisionIdentifier identifier, Optional<Set<String>> line) {
        String symbol = identifier.symbol().orElseThrow();
        return switch (symbol) {
            case "base" -> List.of();
            case "head" -> head(identifier, line);
            case "heads" -> within(line, line.isPresent() ? graph.heads() : graph.effectiveHeads());
            case "current" -> within(line, List.copyOf(graph.rows(graph.applied(current))));
            default -> member(identifier, one(symbol, "revision"), line);
        };
    }

    private List<String> head(RevisionIdentifier identifier, Optional<Set<String>> line) {
        List<String> heads = within(line, graph.heads());
        List<String> ends = heads.size() > 1 ? within(line, graph.effectiveHeads()) : heads;
        if (ends.size() > 1) {
            throw severalHeads(graph, ends, identifier);
        }
        return ends;
    }

    static SeveralHeadsException severalHeads(RevisionGraph graph, List<String> heads, RevisionIdentifier identifier) {
        List<String> described = new ArrayList<>(heads.stream()
                .map(id -> graph.find(id).orElseThrow().described())
                .toList());
        String last = described.remove(described.size() - 1);
        return new SeveralHeadsException(
                heads.size() + " heads: " + String.join(", ", described) + " and " + last,
                List.of(
                        "join them: retort merge heads -m \"merge\"",
                        "or go to all: retort upgrade "
                                + identifier
                                        .branch()
                                        .map(branch -> branch + "@")
                                        .orElse("") + "heads"));
    }

    private List<String> member(RevisionIdentifier identifier, String id, Optional<Set<String>> line) {
        if (line.isPresent() && !line.get().contains(id)) {
            throw new InvalidTargetException(
                    id + " is not on the branch " + identifier.branch().orElseThrow(),
                    List.of("the branches: retort branches"));
        }
        return List.of(id);
    }

    private static List<String> within(Optional<Set<String>> line, List<String> ids) {
        return line.map(members -> ids.stream().filter(members::contains).toList())
                .orElse(ids);
    }

    static String withSign(int steps) {
        return steps < 0 ? String.valueOf(steps) : "+" + steps;
    }

    static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
