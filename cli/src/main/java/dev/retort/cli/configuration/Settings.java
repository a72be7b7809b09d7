package dev.retort.cli.configuration;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;

/** The values of a configuration file as one profile sees them: its own first, then those of the plain sections. */
final class Settings {
    private final Optional<ConfigurationFile> file;
    private final Optional<String> profile;
    private final Environment environment;

    Settings(Optional<ConfigurationFile> file, Optional<String> profile, Environment environment) {
        this.file = file;
        this.profile = profile;
        this.environment = environment;
    }

    Optional<String> text(String key) {
        return look(key, ConfigurationFile::text)
                .map(text -> Placeholders.resolve(text, environment::variable, where(key)));
    }

    Optional<Boolean> flag(String key) {
        return look(key, ConfigurationFile::flag);
    }

    Optional<Long> number(String key) {
        return look(key, ConfigurationFile::number);
    }

    Optional<List<String>> texts(String key) {
        return look(key, ConfigurationFile::texts).map(texts -> resolved(key, texts));
    }

    /** What is written as a list, or as the one text that would be its only element. */
    Optional<List<String>> oneOrMore(String key) {
        return look(key, ConfigurationFile::oneOrMore).map(texts -> resolved(key, texts));
    }

    SortedMap<String, String> entries(String key) {
        SortedMap<String, String> entries = new TreeMap<>();
        file.ifPresent(found -> {
            entries.putAll(found.entries(key));
            profile.ifPresent(name -> entries.putAll(found.entries("profile." + name + "." + key)));
        });
        return entries;
    }

    /** The folder that paths in the file count from; without a file the working directory. */
    Path folder(Path workingDirectory) {
        return file.map(ConfigurationFile::folder).orElse(workingDirectory);
    }

    private <T> Optional<T> look(String key, BiFunction<ConfigurationFile, String, Optional<T>> read) {
        return profile.flatMap(name -> file.flatMap(found -> read.apply(found, "profile." + name + "." + key)))
                .or(() -> file.flatMap(found -> read.apply(found, key)));
    }

    private List<String> resolved(String key, List<String> texts) {
        return texts.stream()
                .map(text -> Placeholders.resolve(text, environment::variable, where(key)))
                .toList();
    }

    private String where(String key) {
        return file.map(found -> found.file() + ", " + key).orElse(key);
    }
}
