package dev.retort.cli.configuration;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * The database as the application's framework knows it: {@code application.properties}, {@code application.yml} and
 * {@code META-INF/persistence.xml} under the usual resource folders. A file that cannot be read says nothing: it belongs
 * to somebody else.
 */
final class FrameworkFiles {
    private static final List<String> FOLDERS =
            List.of("src/main/resources", "src/main/resources/config", "config", ".");

    /** How a file of properties says that another document begins. */
    private static final Pattern NEXT_DOCUMENT = Pattern.compile("(?m)^[#!]---\\s*$");

    private FrameworkFiles() {}

    static List<DatabaseSource> databaseSources(Path project, Environment environment) {
        return FOLDERS.stream()
                .map(project::resolve)
                .flatMap(folder -> List.of("application.properties", "application.yml", "application.yaml").stream()
                        .map(folder::resolve))
                .filter(Files::isRegularFile)
                .map(file -> source(file, project, environment))
                .filter(DatabaseSource::saysAnything)
                .toList();
    }

    private static DatabaseSource source(Path file, Path project, Environment environment) {
        FrameworkSettings settings = new FrameworkSettings(
                file.toString().endsWith(".properties") ? properties(file) : yaml(file), environment, file.toString());
        return new DatabaseSource(
                project.relativize(file).toString(),
                project,
                settings.first("spring.datasource.url", "quarkus.datasource.jdbc.url", "datasources.default.url"),
                settings.first(
                        "spring.datasource.username", "quarkus.datasource.username", "datasources.default.username"),
                settings.first(
                        "spring.datasource.password", "quarkus.datasource.password", "datasources.default.password"));
    }

    private static SortedMap<String, String> properties(Path file) {
        SortedMap<String, String> settings = new TreeMap<>();
        try {
            for (String document : NEXT_DOCUMENT.split(Files.readString(file), -1)) {
                Properties properties = new Properties();
                properties.load(new StringReader(document));
                properties
                        .stringPropertyNames()
                        .forEach(name -> settings.putIfAbsent(name, properties.getProperty(name)));
            }
        } catch (IOException | IllegalArgumentException unreadable) {
            settings.clear();
        }
        return settings;
    }

    private static SortedMap<String, String> yaml(Path file) {
        SortedMap<String, String> settings = new TreeMap<>();
        try (Reader reader = Files.newBufferedReader(file)) {
            for (Object document : new Yaml(new SafeConstructor(new LoaderOptions())).loadAll(reader)) {
                flatten("", document, settings);
            }
        } catch (IOException | YAMLException unreadable) {
            settings.clear();
        }
        return settings;
    }

    /** Later documents of a file belong to Spring profiles, so that the first value of a key is the plain one. */
    private static void flatten(String prefix, Object value, Map<String, String> settings) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, inner) -> flatten(prefix.isEmpty() ? "" + key : prefix + "." + key, inner, settings));
        } else if (value != null) {
            settings.putIfAbsent(prefix, value.toString());
        }
    }
}
