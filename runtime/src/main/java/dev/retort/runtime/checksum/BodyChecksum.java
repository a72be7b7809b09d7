package dev.retort.runtime.checksum;

import dev.retort.migration.Recording;
import java.util.Map;

/**
 * What the history keeps of a body: its checksum. Of a body that asks for arguments, which may steer data and never
 * structure, it is three in one: of the structure, of the arguments there were, and of the whole. Whoever compares it with
 * other arguments compares the structure.
 */
public final class BodyChecksum {
    private static final int LENGTH = 20;
    private static final String BETWEEN = "-";

    private BodyChecksum() {}

    /**
     * At most 64 characters.
     *
     * @param whole the {@link Checksum} of all steps
     */
    public static String of(Recording recording, String whole, Map<String, String> arguments) {
        return recording.asksArguments()
                ? structure(recording) + BETWEEN + digits(arguments) + BETWEEN + whole.substring(0, LENGTH)
                : whole;
    }

    /** Whether the body that this was kept of asked for arguments. */
    public static boolean asksArguments(String kept) {
        return kept.contains(BETWEEN);
    }

    /**
     * Whether a body says something else than the one this was kept of, as far as that can be told.
     *
     * @param whole the {@link Checksum} of all steps
     * @param arguments that the body was recorded with now
     */
    public static boolean differs(String kept, Recording recording, String whole, Map<String, String> arguments) {
        if (!asksArguments(kept) || !recording.asksArguments()) {
            return !kept.equals(whole);
        }
        String sameArguments = BETWEEN + digits(arguments) + BETWEEN;
        return kept.contains(sameArguments)
                ? !kept.equals(of(recording, whole, arguments))
                : !kept.startsWith(structure(recording) + BETWEEN);
    }

    private static String structure(Recording recording) {
        return Checksum.ofStructure(recording.steps()).substring(0, LENGTH);
    }

    private static String digits(Map<String, String> arguments) {
        return Checksum.ofArguments(arguments).substring(0, LENGTH);
    }
}
