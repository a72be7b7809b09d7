package dev.retort.migration;

import dev.retort.runtime.recording.RecordedStep;
import java.util.List;

/**
 * One body of a migration class as data. The {@code number} of a {@link dev.retort.operation.RunCode} is the place of its
 * code in {@code works}.
 *
 * @param asksArguments the body asked for an argument, so that another time it may say something else
 */
public record Recording(List<RecordedStep> steps, List<JdbcWork> works, boolean asksArguments) {
    public Recording {
        steps = List.copyOf(steps);
        works = List.copyOf(works);
    }
}
