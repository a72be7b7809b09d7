package dev.retort.cli.entity;

import dev.retort.cli.buildtool.ProjectClassPath;
import dev.retort.cli.configuration.Configuration;
import dev.retort.cli.failure.Failure;
import dev.retort.cli.output.Console;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The class path the entities are on: the configured one, else what the project's build tool says, else where the usual
 * ones put classes.
 */
record EntityClassPath(List<Path> entries) {
    private static final List<String> USUAL = List.of(
            "target/classes",
            "build/classes/java/main",
            "build/classes/kotlin/main",
            "build/resources/main",
            "out/production/classes");

    /**
     * @throws Failure when there are no compiled classes, and nothing says where they could be
     */
    static EntityClassPath of(Configuration configuration, Console console) {
        if (!configuration.model().classPath().isEmpty()) {
            return new EntityClassPath(configuration.model().classPath());
        }
        return ProjectClassPath.of(configuration.model().project(), configuration.folder(), console)
                .map(EntityClassPath::new)
                .orElseGet(() -> usual(configuration));
    }

    private static EntityClassPath usual(Configuration configuration) {
        List<Path> found = USUAL.stream()
                .map(configuration.folder()::resolve)
                .filter(Files::isDirectory)
                .toList();
        if (found.isEmpty()) {
            throw nothingCompiled(configuration.folder());
        }
        return new EntityClassPath(found);
    }

    private static Failure nothingCompiled(Path where) {
        return new Failure(
                "no entities: there are no compiled classes under " + where + "; nothing was compared",
                "not compiled yet? mvn compile",
                "in another module or jar? [model] classpath, or --classpath");
    }

    /** The folders of classes among the entries, whether they are there by now or not. */
    List<Path> folders() {
        return entries.stream().filter(entry -> !Files.isRegularFile(entry)).toList();
    }

    /**
     * What is there of it. A folder that a build has yet to fill may be missing, but not all of them: the entities of
     * libraries would then be taken for the project's.
     */
    EntityClassPath existing() {
        List<Path> there = entries.stream().filter(Files::exists).toList();
        if (!folders().isEmpty() && there.stream().noneMatch(Files::isDirectory)) {
            throw nothingCompiled(folders().get(0));
        }
        return new EntityClassPath(there);
    }
}
