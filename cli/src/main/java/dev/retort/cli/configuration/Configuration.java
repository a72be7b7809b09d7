package dev.retort.cli.configuration;

import dev.retort.cli.failure.Failure;
import dev.retort.dialect.ServerVersion;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Everything the user said, in one place.
 *
 * @param file the configuration file that was read
 * @param folder what paths count from in messages and where the project is
 * @param databaseSources who may say where the database is
 * @param serverVersion the version to assume when nothing is connected
 * @param exclude patterns of what is not compared
 * @param manage patterns of what is managed although no revision made it
 * @param arguments what {@code -x} hands to the migrations
 */
public record Configuration(
        Optional<Path> file,
        Path folder,
        DatabaseSources databaseSources,
        Optional<ServerVersion> serverVersion,
        ModelSettings model,
        MigrationSettings migrations,
        List<String> exclude,
        List<String> manage,
        RunSettings run,
        SortedMap<String, String> arguments) {
    public Configuration {
        exclude = List.copyOf(exclude);
        manage = List.copyOf(manage);
        arguments = Collections.unmodifiableSortedMap(new TreeMap<>(arguments));
    }

    /** The database, where one is configured; only who needs it asks, since a source may be wrong. */
    public Optional<DatabaseAddress> database() {
        return databaseSources.chosen();
    }

    /** The database, which this command cannot do without. */
    public DatabaseAddress requiredDatabase() {
        return database()
                .orElseThrow(() -> new Failure(
                        "no database is configured",
                        "retort --url jdbc:postgresql://host/database ...",
                        "export DATABASE_URL=postgres://user@host/database",
                        "[database] url in " + file.map(Path::toString).orElse("retort.toml")));
    }
}
