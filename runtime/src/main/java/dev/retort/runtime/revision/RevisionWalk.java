package dev.retort.runtime.revision;

import dev.retort.runtime.AmbiguousRevisionException;
import dev.retort.runtime.InvalidTargetException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Goes a number of steps up or down the lines, when at each step there is only one way. */
final class RevisionWalk {
    private final RevisionGraph graph;
    private final RevisionIdentifier identifier;
    private final Optional<Set<String>> line;

    RevisionWalk(RevisionGraph graph, RevisionIdentifier identifier, Optional<Set<String>> line) {
        this.graph = graph;
        this.identifier = identifier;
        this.line = line;
    }

    /** Where the steps of the identifier lead from a revision; empty stands for base, on both sides. */
    Optional<String> from(Optional<String> start) {
        Optional<String> position = start;
        int wanted = Math.abs(identifier.steps());
        for (int gone = 0; gone < wanted; gone++) {
            List<String> ways = ways(position);
            if (ways.size() > 1) {
                throw new AmbiguousRevisionException(
                        "\"" + identifier.text() + "\" could go on from " + position.orElse("base") + " to any of "
                                + String.join(", ", ways),
                        List.of("say which: "
                                + identifier
                                        .symbol()
                                        .map(symbol -> ways.get(0) + "@" + symbol)
                                        .orElse(ways.get(0) + "@")
                                + RevisionNames.withSign(identifier.steps())));
            }
            boolean toBase = identifier.steps() < 0 && position.isPresent() && ways.isEmpty();
            if (ways.isEmpty() && !toBase) {
                throw tooFar(identifier, gone);
            }
            position = ways.stream().findFirst();
        }
        return position;
    }

    static InvalidTargetException tooFar(RevisionIdentifier identifier, int possible) {
        String direction = identifier.steps() > 0 ? " up" : " down";
        return new InvalidTargetException(
                "\"" + identifier.text() + "\" asks for "
                        + RevisionNames.counted(Math.abs(identifier.steps()), "step") + direction + " and there "
                        + (possible == 1 ? "is 1" : "are " + possible),
                List.of("the revisions: retort history --indicate-current"));
    }

    private List<String> ways(Optional<String> position) {
        List<String> ways;
        if (identifier.steps() > 0) {
            ways = position.map(graph::children).orElse(graph.bases());
        } else {
            ways = position.map(graph.follows()::parents).orElse(List.of());
        }
        return ways.stream()
                .filter(id -> line.map(members -> members.contains(id)).orElse(true))
                .toList();
    }
}
