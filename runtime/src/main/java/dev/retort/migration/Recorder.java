package dev.retort.migration;

import dev.retort.runtime.recording.Direction;
import dev.retort.runtime.recording.SourceLine;
import java.util.Map;

/** Records what a body of a migration class says. Nothing runs, and no database is needed. */
public final class Recorder {
    private Recorder() {}

    /**
     * The steps of one body.
     *
     * @param arguments what {@code op.argument(...)} answers
     * @throws MigrationBodyException when the body throws, or says what cannot be right; with file and line
     */
    public static Recording record(Migration migration, Direction direction, Map<String, String> arguments) {
        SourceLines lines = new SourceLines(migration.getClass());
        RecordingOperations operations = new RecordingOperations(migration.getClass(), lines, arguments);
        try {
            if (direction == Direction.UPGRADE) {
                migration.upgrade(operations);
            } else {
                migration.downgrade(operations);
            }
        } catch (Throwable thrown) { // also an assertion of the user's, or a checked exception thrown unseen
            throw failure(direction, lines.of(thrown), thrown);
        }
        return operations.recording();
    }

    private static MigrationBodyException failure(Direction direction, SourceLine line, Throwable thrown) {
        boolean refused = thrown instanceof IllegalArgumentException
                && thrown.getStackTrace().length > 0
                && thrown.getStackTrace()[0].getClassName().startsWith("dev.retort.");
        String what = refused
                ? String.valueOf(thrown.getMessage())
                : direction.name().toLowerCase(java.util.Locale.ROOT) + "(op) threw " + thrown + "; nothing was run";
        return new MigrationBodyException(line + ": " + what, thrown);
    }
}
