package dev.retort.runtime.replay;

import dev.retort.runtime.recording.RecordedStep;
import java.util.List;

/** One body of a revision, as recorded. */
public record RevisionSteps(String revision, List<RecordedStep> steps) {
    public RevisionSteps {
        steps = List.copyOf(steps);
    }
}
