package dev.retort.cli.entity;

import dev.retort.cli.configuration.Configuration;
import dev.retort.cli.failure.Failure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The class path the entities are on: the configured one, else where the usual build tools put classes. */
record EntityClassPath(List<Path> entries) {
    private static final List<String> USUAL = List.of(
            "target/classes",
            "build/classes/java/main",
            "build/classes/kotlin/main",
            "build/resources/main",
            "out/production/classes");

    static EntityClassPath of(Configuration configuration) {
        if (!configuration.model().classPath().isEmpty()) {
            return new EntityClassPath(configuration.model().classPath());
        }
        List<Path> found = USUAL.stream()
                .map(configuration.folder()::resolve)
                .filter(Files::isDirectory)
                .toList();
        if (found.isEmpty()) {
            throw new Failure(
                    "no entities: there are no compiled classes under " + configuration.folder()
                            + "; nothing was compared",
                    "not compiled yet? mvn compile",
                    "in another module or jar? [model] classpath, or --classpath");
        }
        return new EntityClassPath(found);
    }

    /** The folders among the entries. */
    List<Path> folders() {
        return entries.stream().filter(Files::isDirectory).toList();
    }
}
