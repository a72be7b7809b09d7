package dev.retort.runtime.preparation;

import dev.retort.migration.Recording;
import dev.retort.runtime.checksum.BodyChecksum;
import dev.retort.runtime.recording.Direction;
import dev.retort.runtime.replay.AdoptedObjects;
import dev.retort.runtime.replay.CompletedRevision;
import dev.retort.runtime.replay.Replay;
import dev.retort.runtime.replay.Replayed;
import dev.retort.runtime.replay.RevisionSteps;
import dev.retort.runtime.revision.DowngradePlan;
import dev.retort.runtime.revision.PlannedRevision;
import dev.retort.runtime.revision.RevisionGraph;
import dev.retort.runtime.revision.RevisionScript;
import dev.retort.runtime.revision.UpgradePlan;
import dev.retort.schema.DatabaseKind;
import dev.retort.schema.Schema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Records the bodies of all revisions of a plan, and of those before it, and completes them: before the first statement
 * runs, all is known to fit.
 */
public final class Preparation {
    private final RevisionGraph graph;
    private final Recordings recordings;
    private final Replay replay;

    public Preparation(RevisionGraph graph, Recordings recordings, DatabaseKind database, AdoptedObjects adopted) {
        this.graph = graph;
        this.recordings = recordings;
        this.replay = new Replay(database, adopted);
    }

    /** The revisions of a plan for a database with these version rows. */
    public List<PreparedRevision> upgrade(UpgradePlan plan, Collection<String> rows) {
        Replayed now = plan.revisions().isEmpty()
                ? Replayed.NOTHING
                : replayed(graph.ordered(graph.applied(rows)))
                        .get(graph.applied(rows).size());
        List<PreparedRevision> prepared = new ArrayList<>();
        for (PlannedRevision planned : plan.revisions()) {
            Recording recording = recordings.of(planned.script(), Direction.UPGRADE);
            CompletedRevision completed = replay.completed(now, steps(planned.script(), recording), Optional.empty());
            prepared.add(prepared(planned, Direction.UPGRADE, recording, completed, now));
            now = completed.after();
        }
        return prepared;
    }

    /** The revisions of a plan for a database with these version rows. */
    public List<PreparedRevision> downgrade(DowngradePlan plan, Collection<String> rows) {
        if (plan.revisions().isEmpty()) {
            return List.of();
        }
        List<RevisionScript> applied = graph.ordered(graph.applied(rows));
        List<Replayed> states = replayed(applied);
        Set<String> left = new LinkedHashSet<>(graph.applied(rows));
        Replayed now = states.get(applied.size());
        List<PreparedRevision> prepared = new ArrayList<>();
        for (PlannedRevision planned : plan.revisions()) {
            left.remove(planned.script().id());
            Schema target = without(applied, states, left);
            Recording recording = recordings.of(planned.script(), Direction.DOWNGRADE);
            CompletedRevision completed =
                    replay.completed(now, steps(planned.script(), recording), Optional.of(target));
            prepared.add(prepared(planned, Direction.DOWNGRADE, recording, completed, now));
            now = completed.after();
        }
        return prepared;
    }

    /** What is there before the first revision, after the first, and so on. */
    List<Replayed> replayed(List<RevisionScript> scripts) {
        List<Replayed> states = new ArrayList<>();
        Replayed now = Replayed.NOTHING;
        states.add(now);
        for (RevisionScript script : scripts) {
            now = replay.applied(now, steps(script, recordings.of(script, Direction.UPGRADE)));
            states.add(now);
        }
        return states;
    }

    /** What is there with only some of the applied revisions: the states of the longest common beginning are known. */
    private Schema without(List<RevisionScript> applied, List<Replayed> states, Set<String> left) {
        int common = 0;
        while (common < applied.size() && left.contains(applied.get(common).id())) {
            common++;
        }
        Replayed now = states.get(common);
        for (RevisionScript script : applied.subList(common, applied.size())) {
            if (left.contains(script.id())) {
                now = replay.applied(now, steps(script, recordings.of(script, Direction.UPGRADE)));
            }
        }
        return now.schema();
    }

    private static RevisionSteps steps(RevisionScript script, Recording recording) {
        return new RevisionSteps(script.id(), recording.steps());
    }

    private PreparedRevision prepared(
            PlannedRevision planned,
            Direction direction,
            Recording recording,
            CompletedRevision completed,
            Replayed before) {
        return new PreparedRevision(
                planned,
                direction,
                completed.steps(),
                before.schema(),
                completed.after().schema(),
                recording.works(),
                BodyChecksum.of(recording, recordings.checksum(planned.script(), direction), recordings.arguments()));
    }
}
