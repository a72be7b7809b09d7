package dev.retort.runtime.bookkeeping;

import dev.retort.runtime.recording.Direction;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * What the history keeps of one run of one revision.
 *
 * @param action upgrade, downgrade or stamp
 * @param step how many steps of the revision had run
 * @param outcome done or failed
 */
public record HistoryEntry(
        String revision,
        String message,
        String action,
        OffsetDateTime startedAt,
        Duration duration,
        String appliedBy,
        Optional<String> checksum,
        int step,
        String outcome) {
    public static final String DONE = "done";
    public static final String FAILED = "failed";
    static final String STAMP = "stamp";

    public static String action(Direction direction) {
        return direction == Direction.UPGRADE ? "upgrade" : "downgrade";
    }
}
