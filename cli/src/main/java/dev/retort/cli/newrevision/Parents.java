package dev.retort.cli.newrevision;

import dev.retort.cli.failure.Failure;
import dev.retort.runtime.revision.RevisionGraph;
import dev.retort.runtime.revision.RevisionRange;
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
        return List.of(one(graph, named.get(), splice));
    }

    private static String one(RevisionGraph graph, String named, boolean splice) {
        List<RevisionScript> found = RevisionRange.parse(named + ":" + named).revisions(graph, Set.of());
        if (found.size() != 1) {
            throw new Failure("--head " + named + " means " + found.size() + " revisions", "name one: retort heads");
        }
        String id = found.get(0).id();
        if (!splice && !graph.heads().contains(id)) {
            throw new Failure(
                    found.get(0).described() + " is not a head: something follows it already",
                    "begin a new branch there: --splice",
                    "the heads are " + String.join(", ", graph.heads()));
        }
        return id;
    }
}
