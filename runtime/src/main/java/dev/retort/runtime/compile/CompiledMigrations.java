package dev.retort.runtime.compile;

import dev.retort.migration.Revision;
import dev.retort.runtime.MigrationClassException;
import dev.retort.runtime.revision.RevisionGraph;
import dev.retort.runtime.revision.RevisionScript;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds compiled migration classes, for applications and for a Java without a compiler. */
public final class CompiledMigrations {
    private CompiledMigrations() {}

    /**
     * The graph of the classes that lie directly in the packages and carry {@code @Revision}.
     *
     * @throws dev.retort.runtime.InvalidRevisionsException when they are no history
     * @throws MigrationClassException when a class cannot be loaded
     */
    public static RevisionGraph graph(List<String> packageNames, ClassLoader loader) {
        List<RevisionScript> scripts = packageNames.stream()
                .distinct()
                .flatMap(packageName -> find(packageName, loader).stream())
                .toList();
        String packages = (packageNames.size() == 1 ? "package " : "packages ") + String.join(", ", packageNames);
        return RevisionGraph.of(packages + " on the class path", scripts);
    }

    /** The revisions of a package, in order of class names. */
    public static List<RevisionScript> find(String packageName, ClassLoader loader) {
        List<RevisionScript> scripts = new ArrayList<>();
        try {
            for (String className : PackageContent.classNames(packageName, loader)) {
                read(className, loader).ifPresent(scripts::add);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list the classes of " + packageName, e);
        }
        return List.copyOf(scripts);
    }

    private static Optional<RevisionScript> read(String className, ClassLoader loader) {
        Revision revision;
        try {
            revision = Class.forName(className, false, loader).getAnnotation(Revision.class);
        } catch (ClassNotFoundException | LinkageError e) {
            throw new MigrationClassException(className + " cannot be loaded: " + e, List.of(), e);
        }
        return Optional.ofNullable(revision)
                .map(annotation -> new RevisionScript(
                        annotation.id(),
                        List.of(annotation.follows()),
                        annotation.message(),
                        Optional.of(annotation.created()).filter(created -> !created.isEmpty()),
                        List.of(annotation.labels()),
                        List.of(annotation.dependsOn()),
                        List.of(annotation.replaces()),
                        className,
                        Optional.empty()));
    }
}
