package dev.retort.runtime.compile;

import dev.retort.digest.Fingerprint;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Folders of compiled classes by the hash of what they were made from. What the compiler read beside the migrations is
 * listed in each with its own hash, and looked at again before the folder is used.
 */
final class CompilationCache {
    private static final String CLASSES = "classes";
    private static final String ALSO_READ = "also-read";
    private static final int HASH_DIGITS = 64;

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
        try {
            for (String line : Files.readAllLines(list)) {
                Path file = Path.of(line.substring(HASH_DIGITS + 1));
                if (!line.substring(0, HASH_DIGITS).equals(Fingerprint.ofContent(file))) {
                    return Optional.empty();
                }
            }
            CacheEntries.used(entry);
        } catch (NoSuchFileException replacedMeanwhile) {
            return Optional.empty();
        }
        return Optional.of(entry.resolve(CLASSES));
    }

    /** A folder to compile into that nobody else sees. */
    Path newEntry() throws IOException {
        Files.createDirectories(directory);
        CacheEntries.deleteUnused(directory);
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
            return instead(faster.get(), entry);
        }
        if (Files.exists(kept)) {
            outOfTheWay(kept);
        }
        try {
            Files.move(entry, kept, StandardCopyOption.ATOMIC_MOVE);
            return kept.resolve(CLASSES);
        } catch (FileSystemException someoneElseWasFaster) {
            // That a folder which is not empty is in the way has no exception of its own for an atomic move.
            return find(key).isPresent() ? instead(kept.resolve(CLASSES), entry) : entry.resolve(CLASSES);
        }
    }

    /** Another process made the same, and may be loading classes from it. */
    private static Path instead(Path theirs, Path entry) throws IOException {
        CacheEntries.delete(entry);
        return theirs;
    }

    /** Another process may be reading an old entry: it is moved before it is deleted, by whoever comes first. */
    private void outOfTheWay(Path kept) throws IOException {
        Path old = Files.createTempDirectory(directory, "old");
        try {
            Files.move(kept, old.resolve("entry"), StandardCopyOption.ATOMIC_MOVE);
        } catch (NoSuchFileException movedAlready) {
            // What is left to do is the same.
        }
        CacheEntries.delete(old);
    }
}
