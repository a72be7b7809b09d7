package dev.retort.cli.configuration;

import dev.retort.cli.failure.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlInvalidTypeException;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlTable;

/** A {@code retort.toml} that was read: its values by dotted key, and the folder its paths count from. */
final class ConfigurationFile {
    static final String NAME = "retort.toml";

    private final Path file;
    private final TomlTable content;

    private ConfigurationFile(Path file, TomlTable content) {
        this.file = file;
        this.content = content;
    }

    /** Has the parser ready; it takes longer to load than to read a file. */
    static void loadParser() {
        Toml.parse("");
    }

    /** The address of the database in a file, where there is one that can be read. */
    static Optional<String> databaseUrl(Path file) {
        try {
            return Optional.ofNullable(Toml.parse(file).getString("database.url"));
        } catch (IOException | TomlInvalidTypeException unreadable) {
            return Optional.empty();
        }
    }

    /** The nearest {@code retort.toml} in {@code start} or above. */
    static Optional<Path> find(Path start) {
        for (Path folder = start.toAbsolutePath().normalize(); folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve(NAME))) {
                return Optional.of(folder.resolve(NAME));
            }
        }
        return Optional.empty();
    }

    /**
     * Reads a file.
     *
     * @throws Failure when it is not there, is no TOML, or holds a key that means nothing
     */
    static ConfigurationFile read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new Failure("there is no configuration file " + file, "start a project: retort init");
        }
        try {
            TomlParseResult parsed = Toml.parse(file);
            if (parsed.hasErrors()) {
                throw new Failure(file + ", " + parsed.errors().get(0).position() + ": "
                        + parsed.errors().get(0).getMessage());
            }
            ConfigurationKeys.check(file, parsed);
            return new ConfigurationFile(file.toAbsolutePath().normalize(), parsed);
        } catch (IOException unreadable) {
            throw new Failure(file + " cannot be read: " + unreadable.getMessage());
        }
    }

    Path file() {
        return file;
    }

    Path folder() {
        return Optional.ofNullable(file.getParent()).orElse(file);
    }

    /** The names of the profiles. */
    Set<String> profiles() {
        return Optional.ofNullable(content.getTable("profile"))
                .<Set<String>>map(table -> new TreeSet<>(table.keySet()))
                .orElse(Set.of());
    }

    Optional<String> text(String key) {
        return value(key, content::getString, "a text in quotes");
    }

    Optional<Boolean> flag(String key) {
        return value(key, content::getBoolean, "true or false");
    }

    Optional<Long> number(String key) {
        return value(key, content::getLong, "a number");
    }

    Optional<List<String>> texts(String key) {
        return value(key, content::getArray, "a list of texts").map(array -> texts(key, array));
    }

    /** A list of texts, also where one text stands alone. */
    Optional<List<String>> oneOrMore(String key) {
        return content.get(key) instanceof TomlArray
                ? texts(key)
                : value(key, content::getString, "a text in quotes or a list of texts")
                        .map(List::of);
    }

    /** The entries of a table as texts, whatever their own type. */
    SortedMap<String, String> entries(String key) {
        SortedMap<String, String> entries = new TreeMap<>();
        value(key, content::getTable, "a table").ifPresent(table -> table.dottedEntrySet(false)
                .forEach((Map.Entry<String, Object> entry) ->
                        entries.put(unquoted(entry.getKey()), entry.getValue().toString())));
        return entries;
    }

    private List<String> texts(String key, TomlArray array) {
        if (!array.toList().stream().allMatch(String.class::isInstance)) {
            throw wrongType(key, "a list of texts");
        }
        return array.toList().stream().map(Object::toString).toList();
    }

    private <T> Optional<T> value(String key, Function<String, @Nullable T> read, String wanted) {
        try {
            return Optional.ofNullable(read.apply(key));
        } catch (TomlInvalidTypeException wrong) {
            throw wrongType(key, wanted);
        }
    }

    private Failure wrongType(String key, String wanted) {
        return new Failure(file + ": " + key + " must be " + wanted);
    }

    private static String unquoted(String key) {
        return key.replace("\"", "");
    }
}
