package dev.retort.runtime.preparation;

import dev.retort.runtime.replay.AdoptedObjects;
import dev.retort.runtime.replay.Replayed;
import dev.retort.runtime.revision.RevisionGraph;
import dev.retort.schema.DatabaseKind;
import java.util.Collection;
import java.util.List;

/** What the revisions make, without running them. */
public final class ReplayedHistory {
    private ReplayedHistory() {}

    /**
     * What is there in a database with these version rows, as far as its revisions say.
     *
     * @param rows ids of revisions of the graph; its heads for all there is
     * @param adopted asked for what no revision made
     * @throws dev.retort.runtime.MigrationException when a class cannot be loaded, a body throws or a step does not fit
     */
    public static Replayed at(
            Collection<String> rows,
            RevisionGraph graph,
            Recordings recordings,
            DatabaseKind database,
            AdoptedObjects adopted) {
        List<Replayed> states =
                new Preparation(graph, recordings, database, adopted).replayed(graph.ordered(graph.applied(rows)));
        return states.get(states.size() - 1);
    }
}
