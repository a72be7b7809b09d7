package dev.retort.cli.configuration;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where the entities are.
 *
 * @param project who is asked for the class path: {@code auto}, {@code maven}, {@code gradle}, or {@code none}, as it always
 *     is where a class path was said
 * @param classPath folders and jars as given, patterns resolved; empty when nobody said
 * @param build the command that compiles the sources, where one is configured
 */
public record ModelSettings(
        String project,
        List<Path> classPath,
        List<Path> sources,
        List<String> packages,
        String naming,
        SortedMap<String, String> properties,
        Optional<String> build) {
    public ModelSettings {
        classPath = List.copyOf(classPath);
        sources = List.copyOf(sources);
        packages = List.copyOf(packages);
        properties = Collections.unmodifiableSortedMap(new TreeMap<>(properties));
    }
}
