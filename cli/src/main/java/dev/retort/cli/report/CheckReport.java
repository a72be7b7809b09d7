package dev.retort.cli.report;

import dev.retort.cli.comparison.Comparison;
import dev.retort.runtime.revision.RevisionScript;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What {@code check} has to say.
 *
 * @param revision the version rows of the database
 * @param heads the ends of the history
 * @param comparison absent when it made no sense to compare: revisions are pending, or there are several heads
 * @param edited what applied revisions were edited since, each one line
 * @param sources where the sources of entities are
 */
public record CheckReport(
        Status status,
        List<String> revision,
        List<String> heads,
        List<RevisionScript> pending,
        Optional<Comparison> comparison,
        List<String> edited,
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
        edited = List.copyOf(edited);
        sources = List.copyOf(sources);
    }

    /** What is worth knowing although it is no difference; each one line. */
    public List<String> warnings() {
        List<String> warnings = new ArrayList<>(edited);
        comparison.ifPresent(found -> warnings.addAll(found.warnings()));
        return warnings;
    }
}
