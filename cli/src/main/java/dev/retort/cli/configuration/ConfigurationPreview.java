package dev.retort.cli.configuration;

import dev.retort.schema.DatabaseKind;
import java.nio.file.Path;
import java.util.Optional;

/** A first look at the configuration, before it is known whether it is the one that counts. */
public final class ConfigurationPreview {
    private ConfigurationPreview() {}

    /** The kind of database that the nearest configuration file names; no more than a guess. */
    public static DatabaseKind likelyDatabase() {
        Optional<Path> file = ConfigurationFile.find(Path.of(""));
        if (file.isEmpty()) {
            ConfigurationFile.loadParser();
        }
        return file.flatMap(ConfigurationFile::databaseUrl)
                .filter(url -> url.contains("sqlite"))
                .map(url -> DatabaseKind.SQLITE)
                .orElse(DatabaseKind.POSTGRESQL);
    }
}
