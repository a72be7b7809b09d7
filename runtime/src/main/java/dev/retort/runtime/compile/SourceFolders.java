package dev.retort.runtime.compile;

import dev.retort.runtime.revision.RevisionScript;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The folders the sources of migrations lie in. What lies beside a source is found as it is found beside the class once a
 * build has copied it: in the folder itself, which may be named otherwise than the package, or under the resources of the
 * project.
 */
final class SourceFolders {
    private static final Path JAVA = Path.of("src", "main", "java");

    private final List<RevisionScript> scripts;
    private final Set<Path> roots;

    SourceFolders(List<RevisionScript> scripts) {
        this.scripts =
                scripts.stream().filter(script -> script.path().isPresent()).toList();
        roots = roots(this.scripts);
    }

    Set<Path> directories() {
        Set<Path> directories = new LinkedHashSet<>();
        scripts.forEach(script -> directories.add(directory(script)));
        return directories;
    }

    /** The folders above the packages, where the directories are named like them. */
    Set<Path> roots() {
        return roots;
    }

    /** The file that a resource of this name is, such as {@code db/migration/fix.sql}. */
    Optional<Path> resource(String name) {
        if (name.endsWith(".class") || List.of(name.split("/", -1)).contains("..")) {
            return Optional.empty();
        }
        Stream<Path> beside = scripts.stream()
                .filter(script -> name.startsWith(packagePath(script)))
                .map(script -> directory(script)
                        .resolve(name.substring(packagePath(script).length())));
        Stream<Path> below = roots.stream()
                .flatMap(root -> Stream.concat(Stream.of(root), resources(root).stream()))
                .map(root -> root.resolve(name));
        return Stream.concat(beside, below).filter(Files::isRegularFile).findFirst();
    }

    private static Optional<Path> resources(Path root) {
        return Optional.of(root).filter(folder -> folder.endsWith(JAVA)).map(java -> java.resolveSibling("resources"));
    }

    private static Path directory(RevisionScript script) {
        return Optional.ofNullable(script.path().orElseThrow().getParent()).orElse(Path.of(""));
    }

    /** {@code db/migration/}, and nothing for the package without a name. */
    private static String packagePath(RevisionScript script) {
        return script.className()
                .substring(0, script.className().lastIndexOf('.') + 1)
                .replace('.', '/');
    }

    private static Set<Path> roots(List<RevisionScript> scripts) {
        Set<Path> roots = new LinkedHashSet<>();
        for (RevisionScript script : scripts) {
            Path folder = directory(script).toAbsolutePath();
            List<String> names = List.of(script.className().split("\\.", -1));
            for (int i = names.size() - 2; i >= 0 && folder != null; i--) {
                folder = folder.endsWith(names.get(i)) ? folder.getParent() : null;
            }
            if (folder != null && Files.isDirectory(folder)) {
                roots.add(folder);
            }
        }
        return roots;
    }
}
