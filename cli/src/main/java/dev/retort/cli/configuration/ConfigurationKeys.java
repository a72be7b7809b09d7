package dev.retort.cli.configuration;

import dev.retort.cli.failure.Failure;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tomlj.TomlTable;

/** The keys of {@code retort.toml}. An unknown one is an error: a misspelt setting must not be silently without effect. */
final class ConfigurationKeys {
    private static final Map<String, Set<String>> SECTIONS = new TreeMap<>(Map.of(
            "database", Set.of("url", "user", "password", "environment", "server-version"),
            "model", Set.of("project", "classpath", "sources", "packages", "naming", "properties", "build"),
            "migrations",
                    Set.of(
                            "directory",
                            "recursive",
                            "package",
                            "file-template",
                            "dialects",
                            "version-table",
                            "schema",
                            "heads"),
            "compare", Set.of("exclude", "manage"),
            "run", Set.of("transaction", "wait", "lock-timeout", "retries"),
            "safety", Set.of("data-loss")));

    private ConfigurationKeys() {}

    static void check(Path file, TomlTable content) {
        for (String section : new TreeSet<>(content.keySet())) {
            if (section.equals("profile")) {
                profiles(file, content);
            } else {
                section(file, section, section, content);
            }
        }
    }

    private static void profiles(Path file, TomlTable content) {
        if (!(content.get(List.of("profile")) instanceof TomlTable profiles)) {
            throw new Failure(file + ": profile must be a table such as [profile.production.database]");
        }
        for (String name : new TreeSet<>(profiles.keySet())) {
            if (!(profiles.get(List.of(name)) instanceof TomlTable profile)) {
                throw new Failure(
                        file + ": profile." + name + " must be a table such as [profile." + name + ".database]");
            }
            new TreeSet<>(profile.keySet())
                    .forEach(section -> section(file, section, "profile." + name + "." + section, profile));
        }
    }

    private static void section(Path file, String section, String path, TomlTable parent) {
        Set<String> keys = SECTIONS.get(section);
        if (keys == null) {
            throw new Failure(
                    file + ": there is no section [" + path + "]",
                    "the sections are " + String.join(", ", SECTIONS.keySet()) + " and profile.NAME.SECTION");
        }
        if (!(parent.get(List.of(section)) instanceof TomlTable table)) {
            throw new Failure(file + ": " + path + " must be a section, written [" + path + "]");
        }
        for (String key : new TreeSet<>(table.keySet())) {
            if (!keys.contains(key)) {
                throw new Failure(
                        file + ": there is no setting " + key + " in [" + path + "]",
                        "the settings are " + String.join(", ", new TreeSet<>(keys)));
            }
        }
    }
}
