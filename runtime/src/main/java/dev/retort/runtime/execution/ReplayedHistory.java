package dev.retort.runtime.execution;

import dev.retort.migration.Migration;
import dev.retort.runtime.replay.AdoptedObjects;
import dev.retort.runtime.replay.Replayed;
import dev.retort.runtime.revision.RevisionGraph;
import dev.retort.runtime.revision.RevisionScript;
import dev.retort.schema.DatabaseKind;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What the revisions make, without running them. */
public final class ReplayedHistory {
    private ReplayedHistory() {}

    /**
     * What is there in a database with these version rows, as far as its revisions say.
     *
     * @param rows ids of revisions of the graph; its heads for all there is
     * @param adopted asked for what no revision made
     * @param arguments what {@code op.argument(...)} answers
     * @throws dev.retort.runtime.MigrationException when a class cannot be loaded, a body throws or a step does not fit
     */
    public static Replayed at(
            Collection<String> rows,
            RevisionGraph graph,
            Function<RevisionScript, Migration> migrations,
            DatabaseKind database,
            AdoptedObjects adopted,
            Map<String, String> arguments) {
        List<Replayed> states = new Preparation(graph, migrations, database, adopted, arguments)
                .replayed(graph.ordered(graph.applied(rows)));
        return states.get(states.size() - 1);
    }
}
