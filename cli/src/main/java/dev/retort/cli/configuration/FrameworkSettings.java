package dev.retort.cli.configuration;

import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a framework's file says, by dotted key. A placeholder in it stands for a variable, under its own name or as an
 * environment spells it ({@code DB_HOST} for {@code db.host}), or for another key of the file.
 *
 * @param file for the error when a placeholder stands for nothing
 */
record FrameworkSettings(SortedMap<String, String> settings, Environment environment, String file) {
    FrameworkSettings {
        settings = Collections.unmodifiableSortedMap(new TreeMap<>(settings));
    }

    /** The value of the first of the keys that is there. */
    Optional<String> first(String... keys) {
        return Arrays.stream(keys).flatMap(key -> own(key).stream()).findFirst();
    }

    private Optional<String> own(String key) {
        // Without the key itself, so that one which leads back to itself stands for nothing.
        SortedMap<String, String> others = new TreeMap<>(settings);
        return Optional.ofNullable(others.remove(key))
                .map(text -> Placeholders.resolve(
                        text, new FrameworkSettings(others, environment, file)::value, file + ", " + key));
    }

    private Optional<String> value(String name) {
        String asVariable = name.toUpperCase(Locale.ROOT).replace('.', '_').replace("-", "");
        return environment
                .variable(name)
                .or(() -> environment.variable(asVariable))
                .or(() -> own(name));
    }
}
