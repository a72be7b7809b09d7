package dev.retort.reader.settings;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the project says about its mapping. The first source that names a key wins: the request, persistence units, the
 * framework's application files, {@code hibernate.properties}.
 */
public final class ProjectSettings {
    private record Entry(String key, Setting setting) {}

    private static final List<String> FRAMEWORK_PREFIXES = List.of(
            "spring.jpa.properties.", "quarkus.hibernate-orm.unsupported-properties.", "jpa.default.properties.");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{[^:}]*(?::([^}]*))?}");

    /** Settings of a running application: connections, caches, listeners. They say nothing about a mapping. */
    private static final Pattern RUNNING = Pattern.compile("hibernate\\.(dialect$|boot\\.allow_jdbc|(agroal|archive|"
            + "bytecode|c3p0|cache|classLoader|connection|current_session|ejb|enhancer|event|format_sql|generate_statistics|"
            + "hbm2ddl|highlight_sql|hikari|integrator|javax|jdbc|jta|listeners|multi_tenant|proxool|resource|search|service|"
            + "session|show_sql|statement|stats|tenant|transaction|use_sql_comments|validator)).*");

    private final Map<String, Entry> settings = new TreeMap<>();
    private final SortedMap<String, String> ofRequest;

    /**
     * @param ofRequest settings given to the tool itself
     * @param ofUnits settings of persistence units
     * @param loader finds application files
     */
    public ProjectSettings(SortedMap<String, String> ofRequest, SortedMap<String, String> ofUnits, ClassLoader loader) {
        this.ofRequest = ofRequest;
        add(ofRequest, "[model] properties");
        add(ofUnits, "META-INF/persistence.xml");
        for (String file : List.of("application.properties", "config/application.properties", "hibernate.properties")) {
            read(loader, file).ifPresent(text -> add(properties(text), file));
        }
        for (String file : List.of("application.yml", "application.yaml", "config/application.yml")) {
            read(loader, file).ifPresent(text -> add(FlattenedYaml.of(text), file));
        }
    }

    /** The setting of the first of these keys that has one. Hyphens, underscores and case do not matter. */
    public Optional<Setting> find(String... keys) {
        for (String key : keys) {
            Entry entry = settings.get(relaxed(key));
            if (entry != null) {
                return Optional.of(entry.setting());
            }
        }
        return Optional.empty();
    }

    /** Everything meant for Hibernate that can shape a mapping, under Hibernate's own keys. */
    public SortedMap<String, String> forHibernate() {
        SortedMap<String, String> result = new TreeMap<>();
        settings.values().forEach(entry -> {
            String key = entry.key();
            boolean hibernate = key.startsWith("hibernate.") || key.startsWith("org.hibernate.");
            if (hibernate && !RUNNING.matcher(key).matches()) {
                result.put(key, entry.setting().value());
            }
        });
        result.putAll(ofRequest);
        return result;
    }

    private void add(SortedMap<String, String> values, String source) {
        values.forEach((key, value) -> {
            String plain = FRAMEWORK_PREFIXES.stream()
                    .filter(key::startsWith)
                    .findFirst()
                    .map(prefix -> key.substring(prefix.length()))
                    .orElse(key);
            settings.putIfAbsent(relaxed(plain), new Entry(plain, new Setting(withDefaults(value), source)));
        });
    }

    private static String relaxed(String key) {
        return key.replace("-", "").replace("_", "").toLowerCase(Locale.ROOT);
    }

    private static String withDefaults(String value) {
        return PLACEHOLDER
                .matcher(value)
                .replaceAll(found -> Matcher.quoteReplacement(found.group(1) == null ? "" : found.group(1)));
    }

    private static Optional<String> read(ClassLoader loader, String file) {
        URL resource = loader.getResource(file);
        if (resource == null) {
            return Optional.empty();
        }
        try (InputStream in = resource.openStream()) {
            return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static SortedMap<String, String> properties(String text) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException | IllegalArgumentException e) {
            return new TreeMap<>();
        }
        SortedMap<String, String> values = new TreeMap<>();
        properties.stringPropertyNames().forEach(name -> values.put(name, properties.getProperty(name)));
        return values;
    }
}
