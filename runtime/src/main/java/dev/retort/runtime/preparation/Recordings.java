package dev.retort.runtime.preparation;

import dev.retort.migration.Migration;
import dev.retort.migration.Recorder;
import dev.retort.migration.Recording;
import dev.retort.runtime.checksum.Checksum;
import dev.retort.runtime.recording.Direction;
import dev.retort.runtime.revision.RevisionScript;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** What the bodies of revisions say. Each is recorded when it is asked for first, one at a time. */
public final class Recordings {
    private record Body(String revision, Direction direction) {}

    private final Function<RevisionScript, Migration> migrations;
    private final SortedMap<String, String> arguments;
    private final Map<String, Migration> instances = new HashMap<>();
    private final Map<Body, Recording> known = new HashMap<>();
    private final Map<Body, String> checksums = new HashMap<>();

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
    public synchronized Recording of(RevisionScript script, Direction direction) {
        Body body = new Body(script.id(), direction);
        Recording before = known.get(body);
        if (before != null) {
            return before;
        }
        Migration migration = instances.computeIfAbsent(script.id(), id -> migrations.apply(script));
        Recording recording = Recorder.record(migration, direction, arguments);
        known.put(body, recording);
        return recording;
    }

    /** The checksum of all that one body of a revision says. */
    public synchronized String checksum(RevisionScript script, Direction direction) {
        Recording recording = of(script, direction);
        return checksums.computeIfAbsent(new Body(script.id(), direction), body -> Checksum.of(recording.steps()));
    }
}
