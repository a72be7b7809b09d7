package dev.retort.cli.configuration;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What stood on the command line, before it is put together with the other sources.
 *
 * @param file the configuration file
 * @param profile the profile that was chosen
 * @param arguments {@code -x key=value}
 * @param url the database
 * @param classPath class path texts, each with entries separated as the platform does
 * @param packages packages of entities
 */
public record GivenOptions(
        Optional<Path> file,
        Optional<String> profile,
        Map<String, String> arguments,
        Optional<String> url,
        Optional<String> user,
        Optional<String> password,
        List<String> classPath,
        List<String> packages) {
    public GivenOptions {
        arguments = Map.copyOf(arguments);
        classPath = List.copyOf(classPath);
        packages = List.copyOf(packages);
    }
}
