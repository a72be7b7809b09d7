package dev.retort.cli.configuration;

import dev.retort.schema.DatabaseKind;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where the migration classes are and how the database remembers them.
 *
 * @param fileTemplate the name of a new class, with tokens in braces
 * @param databases the databases a class must run on
 * @param schema the schema of the version table, empty for the default one
 * @param manyHeads whether several heads are meant
 */
public record MigrationSettings(
        Path directory,
        String packageName,
        String fileTemplate,
        List<DatabaseKind> databases,
        String versionTable,
        Optional<String> schema,
        boolean manyHeads) {
    public MigrationSettings {
        databases = List.copyOf(databases);
    }
}
