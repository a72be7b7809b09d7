package dev.retort.cli.command;

import dev.retort.cli.failure.Failure;
import dev.retort.runtime.revision.RevisionGraph;
import dev.retort.runtime.revision.RevisionScript;
import java.util.List;
import java.util.stream.Collectors;

/** What is said where one head is meant and there are several. */
final class SeveralHeads {
    private SeveralHeads() {}

    /**
     * Fails when there are several; a head that another one depends on is on the way to that one and does not count.
     *
     * @throws Failure with both ways out
     */
    static void refuse(RevisionGraph graph, int exitCode) {
        List<RevisionScript> heads = graph.effectiveHeads().stream()
                .flatMap(id -> graph.find(id).stream())
                .toList();
        if (heads.size() > 1) {
            throw failure(heads, exitCode);
        }
    }

    static Failure failure(List<RevisionScript> heads, int exitCode) {
        String described = heads.stream().map(RevisionScript::described).collect(Collectors.joining(" and "));
        return new Failure(
                exitCode,
                heads.size() + " heads: " + described,
                List.of("join them: retort merge heads -m \"merge\"", "or go to all: retort upgrade heads"));
    }
}
