package dev.retort.cli.command;

import dev.retort.cli.newrevision.RevisionRequest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What every command that writes a migration class can be told about it. */
final class NewRevisionOptions {
    @Option(
            names = {"-m", "--message"},
            paramLabel = "MESSAGE",
            description = "What the revision does.")
    private @Nullable String message;

    @Option(names = "--splice", description = "Follow a revision that is not a head.")
    private boolean splice;

    @Option(names = "--branch-label", paramLabel = "L", description = "A name for the branch that begins here.")
    private List<String> labels = new ArrayList<>();

    @Option(names = "--rev-id", paramLabel = "ID", description = "The id, instead of a random one.")
    private @Nullable String id;

    @Option(
            names = "--version-path",
            paramLabel = "DIR",
            description = "The folder for the class, one of [migrations] directory (default: that of its parent).")
    private @Nullable Path directory;

    Optional<String> message() {
        return Optional.ofNullable(message);
    }

    boolean splice() {
        return splice;
    }

    RevisionRequest request(String chosenMessage, List<String> dependsOn) {
        return new RevisionRequest(
                chosenMessage, Optional.ofNullable(id), labels, dependsOn, Optional.ofNullable(directory));
    }
}
