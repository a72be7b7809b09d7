package dev.retort.cli.newrevision;

import dev.retort.cli.failure.Failure;
import dev.retort.runtime.revision.RevisionGraph;
import dev.retort.runtime.revision.RevisionIdentifier;
import dev.retort.runtime.revision.RevisionScript;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a new revision follows: the one head, or the revision that was named. */
public final class Parents {
    private Parents() {}

    /**
     * The ids.
     *
     * @throws Failure when there are several heads and none was named, or the named one is no head
     */
    public static List<String> of(RevisionGraph graph, Optional<String> named, boolean splice) {
        if (named.isEmpty()) {
            List<RevisionScript> heads = graph.effectiveHeads().stream()
                    .flatMap(id -> graph.find(id).stream())
                    .toList();
            if (heads.size() > 1) {
                String described = heads.stream().map(RevisionScript::described).collect(Collectors.joining(" and "));
                throw new Failure(
                        heads.size() + " heads: " + described,
                        "join them: retort merge heads -m \"merge\"",
                        "or say which one to follow: --head " + heads.get(0).id());
            }
            return heads.stream().map(RevisionScript::id).toList();
        }
        if (named.get().equals("base")) {
            return List.of();
        }
        return List.of(requireHead(graph, one(graph, "--head", named.get()), splice));
    }

    /**
     * The ids of the revisions to join.
     *
     * @throws Failure when there are not two different ones, or one is no head
     */
    public static List<String> joined(RevisionGraph graph, List<String> named, boolean splice) {
        List<String> ids = named.stream()
                .flatMap(word -> resolved(graph, "merge", word).stream())
                .map(RevisionScript::id)
                .toList();
        List<String> distinct = ids.stream().distinct().toList();
        if (distinct.size() < ids.size()) {
            throw new Failure(
                    "merge " + String.join(" ", named) + " names a revision twice: " + String.join(", ", ids),
                    "each once: retort merge " + String.join(" ", distinct));
        }
        if (distinct.size() < 2) {
            throw new Failure(
                    "there is nothing to join: " + String.join(" ", named) + " is "
                            + (ids.isEmpty() ? "no revision" : "one revision, " + ids.get(0)),
                    "the heads: retort heads");
        }
        distinct.forEach(id -> requireHead(graph, id, splice));
        return distinct;
    }

    /** The one revision that an option means. */
    public static String one(RevisionGraph graph, String option, String word) {
        List<RevisionScript> found = resolved(graph, option, word);
        if (found.size() != 1) {
            throw new Failure(option + " " + word + " means " + found.size() + " revisions", "name one: retort heads");
        }
        return found.get(0).id();
    }

    private static List<RevisionScript> resolved(RevisionGraph graph, String option, String word) {
        RevisionIdentifier identifier = RevisionIdentifier.parse(word);
        if (identifier.countsFromDatabase()) {
            throw Failure.usage(
                    option + " " + word + " counts from where a database is, and a revision does not depend on that",
                    "name it: retort history");
        }
        return graph.resolve(identifier, Set.of());
    }

    private static String requireHead(RevisionGraph graph, String id, boolean splice) {
        if (!splice && !graph.heads().contains(id)) {
            throw new Failure(
                    graph.find(id).orElseThrow().described() + " is not a head: something follows it already",
                    "begin a new branch there: --splice",
                    "the heads are " + String.join(", ", graph.heads()));
        }
        return id;
    }
}
