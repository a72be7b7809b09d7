package dev.retort.runtime.bookkeeping;

import dev.retort.runtime.execution.ExecutionOptions;
import dev.retort.runtime.revision.RevisionGraph;
import dev.retort.runtime.revision.RevisionScript;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** What the history keeps of a stamp. */
public final class StampEntry {
    private StampEntry() {}

    public static HistoryEntry of(RevisionGraph graph, String id, ExecutionOptions options) {
        return new HistoryEntry(
                id,
                graph.find(id).map(RevisionScript::message).orElse(""),
                HistoryEntry.STAMP,
                OffsetDateTime.now(ZoneOffset.UTC),
                Duration.ZERO,
                options.appliedBy(),
                Optional.empty(),
                0,
                HistoryEntry.DONE);
    }
}
