package dev.retort.cli.entity;

import dev.retort.cli.configuration.Configuration;
import dev.retort.cli.failure.Failure;
import dev.retort.cli.output.Console;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Refuses classes that are older than their sources: the model would be yesterday's, and "no differences" a lie. A source
 * of the migrations is no entity and does not count; one without any class counts only when it was never compiled.
 */
final class SourceFreshness {
    private static final List<Path> OUTPUTS = List.of(Path.of("target/classes"), Path.of("build/classes/java/main"));

    private final Configuration configuration;
    private final EntityClassPath classPath;

    private SourceFreshness(Configuration configuration, EntityClassPath classPath) {
        this.configuration = configuration;
        this.classPath = classPath;
    }

    /** Checks, and runs the configured build where there is one and it is needed. */
    static void require(Configuration configuration, EntityClassPath classPath, Console console) {
        SourceFreshness freshness = new SourceFreshness(configuration, classPath);
        List<Path> stale = freshness.stale();
        if (stale.isEmpty()) {
            return;
        }
        Optional<String> build = configuration.model().build();
        if (build.isPresent()) {
            BuildCommand.run(build.get(), configuration.folder(), console);
            return;
        }
        if (classPath.folders().stream().noneMatch(Files::isDirectory)) {
            // Nothing has been compiled, which is another sentence than that some of it is old.
            return;
        }
        String names = String.join(
                ", ",
                stale.stream().limit(5).map(path -> "" + path.getFileName()).toList());
        boolean one = stale.size() == 1;
        throw new Failure(
                (one ? "1 source is newer than its class (" : stale.size() + " sources are newer than their classes (")
                        + names + (stale.size() > 5 ? ", ..." : "") + "); the model would be yesterday's",
                Files.isRegularFile(configuration.folder().resolve("pom.xml"))
                        ? "compile first: mvn compile"
                        : "compile first");
    }

    private List<Path> stale() {
        List<Path> folders = classPath.folders();
        return folders.isEmpty()
                ? List.of()
                : Stream.concat(
                                configuration.model().sources().stream(),
                                folders.stream().flatMap(SourceFreshness::sources))
                        .map(Path::normalize)
                        .distinct()
                        .filter(Files::isDirectory)
                        .flatMap(root -> stale(root, folders).stream())
                        .toList();
    }

    /** Where the usual build tools keep the sources of a folder of classes: other modules have theirs beside their classes. */
    private static Stream<Path> sources(Path classes) {
        return OUTPUTS.stream().filter(classes::endsWith).map(output -> module(classes, output.getNameCount())
                .resolve("src/main/java"));
    }

    private static Path module(Path classes, int levels) {
        Path module = classes.toAbsolutePath();
        for (int level = 0; level < levels && module.getParent() != null; level++) {
            module = module.getParent();
        }
        return module;
    }

    private List<Path> stale(Path root, List<Path> folders) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file ->
                            configuration.migrations().directories().stream().noneMatch(file::startsWith))
                    .filter(file -> isStale(root, file, folders))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot list the sources under " + root, unreadable);
        }
    }

    private static boolean isStale(Path root, Path source, List<Path> folders) {
        String name = root.relativize(source).toString().replaceFirst("\\.java$", ".class");
        if (name.endsWith("package-info.class") || name.endsWith("module-info.class")) {
            return false;
        }
        return folders.stream()
                .map(folder -> folder.resolve(name))
                .filter(Files::isRegularFile)
                .findFirst()
                .map(compiled -> modified(source).compareTo(modified(compiled)) > 0)
                .orElse(true);
    }

    private static FileTime modified(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException gone) {
            throw new UncheckedIOException("cannot look at " + file, gone);
        }
    }
}
