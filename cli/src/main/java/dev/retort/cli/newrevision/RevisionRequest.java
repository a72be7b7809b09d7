package dev.retort.cli.newrevision;

import java.util.List;
import java.util.Optional;

/**
 * What the user asked a new revision to be.
 *
 * @param id the id, where one was given
 */
public record RevisionRequest(String message, Optional<String> id, List<String> labels, List<String> dependsOn) {
    public RevisionRequest {
        labels = List.copyOf(labels);
        dependsOn = List.copyOf(dependsOn);
    }
}
