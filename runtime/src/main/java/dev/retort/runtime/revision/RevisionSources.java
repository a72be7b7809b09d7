package dev.retort.runtime.revision;

import dev.retort.runtime.InvalidRevisionsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The migration classes of the versions directories, read as text: their {@code @Revision} holds literals only, so the
 * history is known even while a class does not compile.
 */
public final class RevisionSources {
    private RevisionSources() {}

    /**
     * The graph of all revisions whose files lie directly in the directories; a directory that does not exist holds
     * none. Paths in messages are as given.
     *
     * @throws InvalidRevisionsException when an annotation cannot be read or the revisions are no history
     */
    public static RevisionGraph graph(List<Path> directories) {
        return RevisionGraph.of(location(directories), read(directories));
    }

    /** As {@link #graph}, with the files in all folders below the directories. */
    public static RevisionGraph graphBelow(List<Path> directories) {
        return RevisionGraph.of(location(directories), read(directories, Integer.MAX_VALUE));
    }

    /**
     * The revisions of the directories, each directory in order of file names; files without {@code @Revision} are passed over.
     *
     * @throws InvalidRevisionsException when an annotation cannot be read
     */
    public static List<RevisionScript> read(List<Path> directories) {
        return read(directories, 1);
    }

    /** A file counts once, also where one directory lies in another. */
    private static List<RevisionScript> read(List<Path> directories, int depth) {
        Set<Path> files = new LinkedHashSet<>();
        directories.forEach(directory -> files.addAll(javaFiles(directory, depth)));
        List<RevisionScript> scripts = new ArrayList<>();
        files.forEach(file -> scripts.addAll(RevisionAnnotations.of(file, text(file))));
        return List.copyOf(scripts);
    }

    private static String location(List<Path> directories) {
        return directories.stream().map(Path::toString).collect(Collectors.joining(", "));
    }

    private static List<Path> javaFiles(Path directory, int depth) {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(directory, depth)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".java"))
                    .filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(
                                    (Path file) -> file.getFileName().toString())
                            .thenComparing(Comparator.naturalOrder()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + directory, e);
        }
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
