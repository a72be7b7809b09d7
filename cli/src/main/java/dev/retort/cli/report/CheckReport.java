package dev.retort.cli.report;

import dev.retort.cli.comparison.Comparison;
import dev.retort.runtime.revision.RevisionScript;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What {@code check} has to say.
 *
 * @param revision the version rows of the database
 * @param heads the ends of the history
 * @param comparison absent when it made no sense to compare: revisions are pending, or there are several heads
 * @param sources where the sources of entities are
 */
public record CheckReport(
        Status status,
        List<String> revision,
        List<String> heads,
        List<RevisionScript> pending,
        Optional<Comparison> comparison,
        List<Path> sources) {
    /** The answer in one word; the order is the order in which they win. */
    public enum Status {
        HEADS,
        PENDING,
        DIFFERENT,
        CLEAN
    }

    public CheckReport {
        revision = List.copyOf(revision);
        heads = List.copyOf(heads);
        pending = List.copyOf(pending);
        sources = List.copyOf(sources);
    }
}
