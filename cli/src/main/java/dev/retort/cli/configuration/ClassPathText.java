package dev.retort.cli.configuration;

import dev.retort.cli.failure.Failure;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads class path texts: jars, folders, {@code dir/*} and {@code dir/*.jar}, separated as the platform does. */
final class ClassPathText {
    private static final Pattern SEPARATOR = Pattern.compile(Pattern.quote(File.pathSeparator));

    private ClassPathText() {}

    /** The entries in order, each once; those that do not exist are left out. */
    static List<Path> entries(List<String> texts, Path folder) {
        Set<Path> entries = new LinkedHashSet<>();
        for (String text : texts) {
            for (String entry : SEPARATOR.split(text, -1)) {
                if (!entry.isBlank()) {
                    entries.addAll(resolved(entry.strip(), folder));
                }
            }
        }
        return entries.stream().filter(Files::exists).toList();
    }

    /**
     * The entries that somebody named for this one call.
     *
     * @throws Failure when none of them exists
     */
    static List<Path> given(List<String> texts, Path folder) {
        List<Path> existing = entries(texts, folder);
        if (existing.isEmpty()) {
            throw new Failure(
                    "nothing of --classpath exists: " + String.join(File.pathSeparator, texts),
                    "not compiled yet? mvn compile",
                    "it counts from " + folder);
        }
        return existing;
    }

    private static List<Path> resolved(String entry, Path folder) {
        boolean pattern = entry.endsWith("*") || entry.endsWith("*.jar");
        if (!pattern) {
            return List.of(folder.resolve(entry).normalize());
        }
        Path directory = folder.resolve(
                        entry.substring(0, entry.lastIndexOf('*')).replaceFirst("^$", "."))
                .normalize();
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return new ArrayList<>(files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList());
        } catch (IOException unreadable) {
            throw new Failure("the class path folder " + directory + " cannot be read: " + unreadable.getMessage());
        }
    }
}
