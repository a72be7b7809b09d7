package dev.retort.runtime.preparation;

import dev.retort.migration.Migration;
import dev.retort.migration.Recorder;
import dev.retort.migration.Recording;
import dev.retort.runtime.recording.Direction;
import dev.retort.runtime.revision.RevisionScript;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** What the bodies of revisions say. Each is recorded when it is asked for first; it is not for several threads at once. */
public final class Recordings {
    private final Function<RevisionScript, Migration> migrations;
    private final SortedMap<String, String> arguments;
    private final Map<String, Migration> instances = new HashMap<>();
    private final Map<Direction, Map<String, Recording>> known =
            Map.of(Direction.UPGRADE, new HashMap<>(), Direction.DOWNGRADE, new HashMap<>());

    /**
     * Nothing is recorded yet.
     *
     * @param migrations makes an instance of the class of a revision
     * @param arguments what {@code op.argument(...)} answers
     */
    public Recordings(Function<RevisionScript, Migration> migrations, Map<String, String> arguments) {
        this.migrations = migrations;
        this.arguments = Collections.unmodifiableSortedMap(new TreeMap<>(arguments));
    }

    /** What {@code op.argument(...)} answers. */
    public SortedMap<String, String> arguments() {
        return arguments;
    }

    /**
     * What one body of a revision says.
     *
     * @throws dev.retort.runtime.MigrationException when the class cannot be loaded or the body throws
     */
    public Recording of(RevisionScript script, Direction direction) {
        Map<String, Recording> recorded = known.getOrDefault(direction, Map.of());
        Recording before = recorded.get(script.id());
        if (before != null) {
            return before;
        }
        Migration migration = instances.computeIfAbsent(script.id(), id -> migrations.apply(script));
        Recording recording = Recorder.record(migration, direction, arguments);
        recorded.put(script.id(), recording);
        return recording;
    }
}
