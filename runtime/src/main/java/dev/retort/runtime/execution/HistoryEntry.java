package dev.retort.runtime.execution;

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
record HistoryEntry(
        String revision,
        String message,
        String action,
        OffsetDateTime startedAt,
        Duration duration,
        String appliedBy,
        Optional<String> checksum,
        int step,
        String outcome) {
    static final String DONE = "done";
    static final String FAILED = "failed";
    static final String STAMP = "stamp";

    static String action(Direction direction) {
        return direction == Direction.UPGRADE ? "upgrade" : "downgrade";
    }
}
