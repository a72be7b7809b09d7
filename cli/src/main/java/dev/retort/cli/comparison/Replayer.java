package dev.retort.cli.comparison;

import dev.retort.cli.migration.MigrationProject;
import dev.retort.runtime.recording.Direction;
import dev.retort.runtime.replay.AdoptedObjects;
import dev.retort.runtime.replay.Replay;
import dev.retort.runtime.replay.Replayed;
import dev.retort.runtime.revision.RevisionScript;
import dev.retort.schema.DatabaseKind;
import java.util.Set;

/** Plays the revisions that a database has applied, in their order. */
public final class Replayer {
    private Replayer() {}

    /**
     * What the applied revisions made.
     *
     * @param applied ids; those that no class has are passed over
     * @param adopted asked for what no revision made
     */
    public static Replayed replay(
            MigrationProject project, Set<String> applied, DatabaseKind database, AdoptedObjects adopted) {
        Replay replay = new Replay(database, adopted);
        Replayed now = Replayed.NOTHING;
        for (RevisionScript revision : project.graph().revisions()) {
            if (applied.contains(revision.id())) {
                now = replay.applied(now, project.recorded(revision, Direction.UPGRADE));
            }
        }
        return now;
    }
}
