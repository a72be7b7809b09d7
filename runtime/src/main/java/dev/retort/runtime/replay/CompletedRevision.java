package dev.retort.runtime.replay;

import java.util.List;

/** The steps of a revision for one database, complete, and what is there after them. */
public record CompletedRevision(List<CompletedStep> steps, Replayed after) {
    public CompletedRevision {
        steps = List.copyOf(steps);
    }
}
