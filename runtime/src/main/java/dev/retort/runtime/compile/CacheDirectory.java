package dev.retort.runtime.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where things are kept that can be made again. */
public final class CacheDirectory {
    private CacheDirectory() {}

    /** The user's cache directory for Retort: {@code RETORT_CACHE}, else where the operating system keeps such things. */
    public static Path ofUser() {
        // Java asks the user database and not the environment, which the launcher and other programs go by.
        String home = System.getenv().getOrDefault("HOME", System.getProperty("user.home", "."));
        return of(System.getenv(), System.getProperty("os.name", ""), Path.of(home));
    }

    static Path of(Map<String, String> environment, String system, Path home) {
        String own = environment.getOrDefault("RETORT_CACHE", "");
        if (!own.isEmpty()) {
            return Path.of(own);
        }
        String xdg = environment.getOrDefault("XDG_CACHE_HOME", "");
        if (!xdg.isEmpty()) {
            return Path.of(xdg).resolve("retort");
        }
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("mac")) {
            return home.resolve("Library").resolve("Caches").resolve("retort");
        }
        String local = environment.getOrDefault("LOCALAPPDATA", "");
        if (name.startsWith("windows") && !local.isEmpty()) {
            return Path.of(local).resolve("retort").resolve("cache");
        }
        return home.resolve(".cache").resolve("retort");
    }

    /** The directory itself when it can be written, else one of its own that lives as long as the machine wants. */
    static Path writable(Path directory) throws IOException {
        try {
            Files.createDirectories(directory);
            if (Files.isWritable(directory)) {
                return directory;
            }
        } catch (IOException notThere) {
            // A home that is read-only or no directory: the work is then done again each time.
        }
        return Files.createTempDirectory("retort-cache");
    }
}
