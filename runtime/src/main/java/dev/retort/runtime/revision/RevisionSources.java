package dev.retort.runtime.revision;

import dev.retort.runtime.InvalidRevisionsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
        String location = directories.stream().map(Path::toString).collect(Collectors.joining(", "));
        return RevisionGraph.of(location, read(directories));
    }

    /**
     * The revisions of the directories, each directory in order of file names; files without {@code @Revision} are passed over.
     *
     * @throws InvalidRevisionsException when an annotation cannot be read
     */
    public static List<RevisionScript> read(List<Path> directories) {
        List<RevisionScript> scripts = new ArrayList<>();
        for (Path directory : directories) {
            for (Path file : javaFiles(directory)) {
                scripts.addAll(RevisionAnnotations.of(file, text(file)));
            }
        }
        return List.copyOf(scripts);
    }

    private static List<Path> javaFiles(Path directory) {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".java"))
                    .sorted(Comparator.comparing(file -> file.getFileName().toString()))
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
