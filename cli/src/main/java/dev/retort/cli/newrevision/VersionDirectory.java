package dev.retort.cli.newrevision;

import dev.retort.cli.configuration.MigrationSettings;
import dev.retort.cli.failure.Failure;
import dev.retort.runtime.revision.RevisionGraph;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where the file of a new revision lies: where it was said, else beside the revision it follows. */
final class VersionDirectory {
    private VersionDirectory() {}

    /**
     * The directory.
     *
     * @param follows the parents; the first one that has a file counts
     * @throws Failure when the named one is not read from, or none was named and there are several to choose from
     */
    static Path of(MigrationSettings settings, RevisionGraph graph, List<String> follows, Optional<Path> named) {
        if (named.isPresent()) {
            Path directory = named.get().toAbsolutePath().normalize();
            if (settings.directories().stream()
                    .map(Path::toAbsolutePath)
                    .noneMatch(each -> settings.recursive() ? directory.startsWith(each) : directory.equals(each))) {
                throw Failure.usage(
                        "--version-path " + named.get() + " is not among the directories of the migrations",
                        "they are " + listed(settings),
                        "to add it: [migrations] directory = [..., \"" + named.get() + "\"]");
            }
            return directory;
        }
        return follows.stream()
                .flatMap(parent -> graph.find(parent).stream())
                .flatMap(parent -> parent.path().stream())
                .flatMap(file -> Optional.ofNullable(file.getParent()).stream())
                .filter(settings::reads)
                .findFirst()
                .orElseGet(() -> only(settings));
    }

    private static Path only(MigrationSettings settings) {
        if (settings.directories().size() > 1) {
            throw new Failure(
                    "there are " + settings.directories().size() + " directories for migrations, and this one follows"
                            + " nothing that would say which",
                    settings.directories().stream()
                            .map(directory -> "--version-path " + directory)
                            .toArray(String[]::new));
        }
        return settings.directory();
    }

    private static String listed(MigrationSettings settings) {
        return settings.directories().stream().map(Path::toString).collect(Collectors.joining(", "))
                + (settings.recursive() ? " and the folders below" : "");
    }
}
