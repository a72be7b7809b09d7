package dev.retort.cli.command;

import dev.retort.cli.configuration.Configuration;
import dev.retort.cli.database.OpenDatabase;
import dev.retort.cli.failure.Failure;
import dev.retort.runtime.bookkeeping.DatabaseState;
import dev.retort.runtime.revision.RevisionGraph;
import dev.retort.runtime.revision.RevisionScript;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Where the database stands in the history, as far as a comparison cares.
 *
 * @param severalHeads the heads, where there are several and one is meant
 * @param pending what the database lacks
 * @param rows the version rows
 */
record DatabasePosition(List<RevisionScript> severalHeads, List<RevisionScript> pending, SortedSet<String> rows) {
    /**
     * Looks where the database is.
     *
     * @throws dev.retort.runtime.MigrationException when it is at a revision that no class has
     */
    static DatabasePosition of(OpenDatabase database, RevisionGraph graph, Configuration configuration) {
        DatabaseState state = database.state(graph);
        state.requireKnown(graph);
        return new DatabasePosition(severalHeads(graph, configuration), graph.pending(state.rows()), state.rows());
    }

    /** Where a database would be that every revision was applied to. */
    static DatabasePosition offline(RevisionGraph graph, Configuration configuration) {
        return new DatabasePosition(
                severalHeads(graph, configuration), List.of(), new TreeSet<>(graph.effectiveHeads()));
    }

    private static List<RevisionScript> severalHeads(RevisionGraph graph, Configuration configuration) {
        List<String> heads = graph.effectiveHeads();
        boolean several = heads.size() > 1 && !configuration.migrations().manyHeads();
        return several ? heads.stream().flatMap(id -> graph.find(id).stream()).toList() : List.of();
    }

    /** Whether a comparison with the entities has anything to say. */
    boolean isComparable() {
        return severalHeads.isEmpty() && pending.isEmpty();
    }

    /** Refuses a database that is not at the one head, in words; several are fine when one of them was named. */
    void requireAtHead(int exitCode, boolean headIsNamed) {
        if (!severalHeads.isEmpty() && !headIsNamed) {
            throw SeveralHeads.failure(severalHeads, exitCode);
        }
        if (!pending.isEmpty()) {
            String count = pending.size() == 1 ? "1 revision" : pending.size() + " revisions";
            String names = pending.stream()
                    .limit(5)
                    .map(revision -> (revision.id() + " " + revision.message()).strip())
                    .collect(Collectors.joining(", "));
            throw new Failure(
                    exitCode,
                    "the database is behind: " + count + " not applied (" + names + (pending.size() > 5 ? ", ..." : "")
                            + ")",
                    List.of("apply it first: retort upgrade head"));
        }
    }
}
