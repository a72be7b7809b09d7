package dev.retort.cli.newrevision;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the user asked a new revision to be.
 *
 * @param id the id, where one was given
 * @param directory where its file is to lie, where that was said
 */
public record RevisionRequest(
        String message, Optional<String> id, List<String> labels, List<String> dependsOn, Optional<Path> directory) {
    public RevisionRequest {
        labels = List.copyOf(labels);
        dependsOn = List.copyOf(dependsOn);
    }
}
