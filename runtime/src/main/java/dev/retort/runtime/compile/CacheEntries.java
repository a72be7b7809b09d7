package dev.retort.runtime.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The folders below one of a cache: each is kept as long as somebody uses it now and then. */
public final class CacheEntries {
    private static final Duration KEPT_UNUSED = Duration.ofDays(30);

    private CacheEntries() {}

    /** Notes that an entry was of use. */
    public static void used(Path entry) throws IOException {
        Files.setLastModifiedTime(entry, FileTime.from(Instant.now()));
    }

    /** Deletes the entries that nobody has used for a long time, other processes or not. */
    public static void deleteUnused(Path directory) throws IOException {
        FileTime oldest = FileTime.from(Instant.now().minus(KEPT_UNUSED));
        List<Path> entries;
        try (Stream<Path> all = Files.list(directory)) {
            entries = all.toList();
        }
        for (Path entry : entries) {
            try {
                if (Files.getLastModifiedTime(entry).compareTo(oldest) < 0) {
                    delete(entry);
                }
            } catch (NoSuchFileException doneByAnotherProcess) {
                // Entries get their names, and go, while others look at them.
            }
        }
    }

    static void delete(Path folder) throws IOException {
        List<Path> deepestFirst;
        try (Stream<Path> files = Files.walk(folder)) {
            deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
        } catch (UncheckedIOException vanishing) {
            throw vanishing.getCause();
        }
        for (Path file : deepestFirst) {
            Files.deleteIfExists(file);
        }
    }
}
