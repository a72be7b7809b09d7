package dev.retort.runtime.compile;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Folders of compiled classes by the hash of what they were made from. What the compiler read beside the migrations is
 * listed in each with its own hash, and looked at again before the folder is used.
 */
final class CompilationCache {
    private static final String CLASSES = "classes";
    private static final String ALSO_READ = "also-read";
    private static final int HASH_DIGITS = 64;
    private static final Duration KEPT_UNUSED = Duration.ofDays(30);

    private final Path directory;

    CompilationCache(Path directory) {
        this.directory = directory;
    }

    Optional<Path> find(String key) throws IOException {
        Path entry = directory.resolve(key);
        Path list = entry.resolve(ALSO_READ);
        if (!Files.isRegularFile(list)) {
            return Optional.empty();
        }
        for (String line : Files.readAllLines(list)) {
            Path file = Path.of(line.substring(HASH_DIGITS + 1));
            if (!line.substring(0, HASH_DIGITS).equals(Fingerprint.ofContent(file))) {
                return Optional.empty();
            }
        }
        Files.setLastModifiedTime(entry, FileTime.from(Instant.now()));
        return Optional.of(entry.resolve(CLASSES));
    }

    /** A folder to compile into that nobody else sees. */
    Path newEntry() throws IOException {
        Files.createDirectories(directory);
        deleteUnused();
        Path entry = Files.createTempDirectory(directory, "compiling");
        Files.createDirectory(entry.resolve(CLASSES));
        return entry;
    }

    static Path classes(Path entry) {
        return entry.resolve(CLASSES);
    }

    /** Makes an entry the one of its key, in place of an outdated one. */
    Path keep(String key, Path entry, Collection<Path> alsoRead) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Path file : alsoRead) {
            lines.add(Fingerprint.ofContent(file) + " " + file);
        }
        Files.write(entry.resolve(ALSO_READ), lines);
        Path kept = directory.resolve(key);
        Optional<Path> faster = find(key);
        if (faster.isPresent()) {
            // Another process made the same, and may be loading classes from it.
            delete(entry);
            return faster.get();
        }
        if (Files.exists(kept)) {
            // Another process may be reading the old one: it is moved out of the way before it is deleted.
            Path old = Files.createTempDirectory(directory, "old");
            Files.move(kept, old.resolve("entry"), StandardCopyOption.ATOMIC_MOVE);
            delete(old);
        }
        try {
            Files.move(entry, kept, StandardCopyOption.ATOMIC_MOVE);
            return kept.resolve(CLASSES);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException someoneElseWasFaster) {
            return entry.resolve(CLASSES);
        }
    }

    private void deleteUnused() throws IOException {
        FileTime oldest = FileTime.from(Instant.now().minus(KEPT_UNUSED));
        List<Path> entries;
        try (Stream<Path> all = Files.list(directory)) {
            entries = all.toList();
        }
        for (Path entry : entries) {
            if (Files.getLastModifiedTime(entry).compareTo(oldest) < 0) {
                delete(entry);
            }
        }
    }

    static void delete(Path folder) throws IOException {
        List<Path> deepestFirst;
        try (Stream<Path> files = Files.walk(folder)) {
            deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : deepestFirst) {
            Files.deleteIfExists(file);
        }
    }
}
