package dev.retort.cli.configuration;

import dev.retort.cli.failure.Failure;
import dev.retort.dialect.ServerVersion;
import dev.retort.schema.DatabaseKind;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Puts the sources together: the first that says something wins. */
public final class ConfigurationReader {
    private static final String TEMPLATE = "V{year}{month}{day}_{hour}{minute}_{rev}_{slug}";

    private static final Pattern DOT = Pattern.compile("\\.");

    private final GivenOptions given;
    private final Path workingDirectory;
    private final Map<String, String> variables;

    /**
     * A reader of the configuration for one command.
     *
     * @param variables the variables of the process
     */
    public ConfigurationReader(GivenOptions given, Path workingDirectory, Map<String, String> variables) {
        this.given = given;
        this.workingDirectory = workingDirectory.toAbsolutePath().normalize();
        this.variables = new TreeMap<>(variables);
    }

    /**
     * The configuration.
     *
     * @throws Failure when there is neither a file nor a class path, or a value means nothing
     */
    public Configuration read() {
        Optional<ConfigurationFile> file = file();
        if (file.isEmpty() && given.classPath().isEmpty()) {
            throw new Failure("no retort.toml here or above, and no --classpath", "start a project: retort init");
        }
        requireProfile(file);
        Environment environment = Environment.of(
                variables,
                workingDirectory,
                Stream.concat(file.map(ConfigurationFile::folder).stream(), Stream.of(workingDirectory))
                        .toList());
        Settings settings = new Settings(file, given.profile(), environment);
        Path folder = settings.folder(workingDirectory);
        return new Configuration(
                file.map(ConfigurationFile::file),
                folder,
                databaseSources(file, settings, environment, folder),
                settings.text("database.server-version").map(ConfigurationReader::serverVersion),
                model(settings, folder),
                migrations(settings, folder),
                settings.texts("compare.exclude").orElse(List.of()),
                settings.texts("compare.manage").orElse(List.of()),
                run(settings),
                new TreeMap<>(given.arguments()));
    }

    private Optional<ConfigurationFile> file() {
        return given.file()
                .map(workingDirectory::resolve)
                .or(() -> ConfigurationFile.find(workingDirectory))
                .map(ConfigurationFile::read);
    }

    private void requireProfile(Optional<ConfigurationFile> file) {
        given.profile().ifPresent(name -> {
            List<String> known =
                    List.copyOf(file.map(ConfigurationFile::profiles).orElse(Set.of()));
            if (!known.contains(name)) {
                throw Failure.usage(
                        "there is no profile " + name
                                + (known.isEmpty() ? "" : "; there are " + String.join(", ", known)),
                        "[profile." + name + ".database] in retort.toml");
            }
        });
    }

    private DatabaseSources databaseSources(
            Optional<ConfigurationFile> file, Settings settings, Environment environment, Path folder) {
        List<Supplier<List<DatabaseSource>>> places = new ArrayList<>();
        places.add(() ->
                List.of(new DatabaseSource("--url", workingDirectory, given.url(), given.user(), given.password())));
        given.profile()
                .ifPresent(name -> file.ifPresent(found -> places.add(() -> List.of(
                        databaseSource("profile " + name, found, "profile." + name + ".database", environment)))));
        if (settings.flag("database.environment").orElse(true)) {
            places.add(environment::databaseSources);
        }
        file.ifPresent(found -> places.add(
                () -> List.of(databaseSource(found.file().getFileName().toString(), found, "database", environment))));
        places.add(() -> FrameworkFiles.databaseSources(folder, environment));
        places.add(() -> PersistenceXml.databaseSources(folder));
        return new DatabaseSources(places);
    }

    private static DatabaseSource databaseSource(
            String name, ConfigurationFile file, String section, Environment environment) {
        return new DatabaseSource(
                name,
                file.folder(),
                text(file, section + ".url", environment),
                text(file, section + ".user", environment),
                text(file, section + ".password", environment));
    }

    private static Optional<String> text(ConfigurationFile file, String key, Environment environment) {
        return file.text(key).map(text -> Placeholders.resolve(text, environment::variable, file.file() + ", " + key));
    }

    private ModelSettings model(Settings settings, Path folder) {
        boolean isSaid = !given.classPath().isEmpty()
                || settings.texts("model.classpath").isPresent();
        List<Path> classPath = given.classPath().isEmpty()
                ? ClassPathText.entries(settings.texts("model.classpath").orElse(List.of()), folder)
                : ClassPathText.given(given.classPath(), workingDirectory);
        return new ModelSettings(
                isSaid ? "none" : settings.text("model.project").orElse("auto"),
                classPath,
                settings.texts("model.sources").orElse(List.of("src/main/java")).stream()
                        .map(folder::resolve)
                        .toList(),
                given.packages().isEmpty() ? settings.texts("model.packages").orElse(List.of()) : given.packages(),
                settings.text("model.naming").orElse("auto"),
                settings.entries("model.properties"),
                settings.text("model.build"));
    }

    private MigrationSettings migrations(Settings settings, Path folder) {
        String packageName = settings.text("migrations.package").orElse("db.migration");
        List<String> directories = settings.oneOrMore("migrations.directory")
                .orElseGet(() -> List.of("src/main/java/" + packageName.replace('.', '/')));
        if (directories.isEmpty()) {
            throw new Failure("migrations.directory is an empty list", "name at least one: directory = \"migrations\"");
        }
        return new MigrationSettings(
                directories.stream()
                        .map(directory -> folder.resolve(directory).normalize())
                        .distinct()
                        .toList(),
                settings.flag("migrations.recursive").orElse(false),
                packageName,
                settings.text("migrations.file-template").orElse(TEMPLATE),
                settings.texts("migrations.dialects").orElse(List.of("postgresql", "sqlite")).stream()
                        .map(ConfigurationReader::database)
                        .toList(),
                settings.text("migrations.version-table").orElse("retort_version"),
                settings.text("migrations.schema"),
                oneOf("migrations.heads", settings.text("migrations.heads").orElse("one"), "one", "many")
                        .equals("many"));
    }

    private static RunSettings run(Settings settings) {
        return new RunSettings(
                oneOf("run.transaction", settings.text("run.transaction").orElse("revision"), "revision", "run")
                        .equals("run"),
                duration(settings, "run.wait", "60s"),
                duration(settings, "run.lock-timeout", "3s"),
                Math.toIntExact(settings.number("run.retries").orElse(10L)),
                oneOf("safety.data-loss", settings.text("safety.data-loss").orElse("allow"), "allow", "refuse")
                        .equals("refuse"));
    }

    private static Duration duration(Settings settings, String key, String standard) {
        return WrittenDuration.parse(key, settings.text(key).orElse(standard));
    }

    private static String oneOf(String key, String value, String first, String second) {
        if (!value.equals(first) && !value.equals(second)) {
            throw new Failure(key + " = \"" + value + "\": it is \"" + first + "\" or \"" + second + "\"");
        }
        return value;
    }

    private static DatabaseKind database(String name) {
        return Stream.of(DatabaseKind.values())
                .filter(kind -> kind.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new Failure(
                        "migrations.dialects names " + name + ", which is no database Retort knows",
                        "known are "
                                + String.join(
                                        ", ",
                                        Stream.of(DatabaseKind.values())
                                                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                                                .toList())));
    }

    private static ServerVersion serverVersion(String text) {
        String[] parts = DOT.split(text.strip(), -1);
        try {
            return new ServerVersion(
                    Integer.parseInt(parts[0]),
                    parts.length > 1 ? Integer.parseInt(parts[1]) : 0,
                    parts.length > 2 ? Integer.parseInt(parts[2]) : 0);
        } catch (NumberFormatException wrong) {
            throw new Failure(
                    "database.server-version = \"" + text + "\" is no version", "write it as \"15\" or \"3.45.1\"");
        }
    }
}
