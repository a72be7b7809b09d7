package dev.retort.cli.configuration;

import dev.retort.schema.DatabaseKind;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where the migration classes are and how the database remembers them.
 *
 * @param directories at least one; a new class goes into the first one unless its parents are in another
 * @param recursive whether the folders below the directories count too
 * @param packageName of the classes in the first directory
 * @param fileTemplate the name of a new class, with tokens in braces
 * @param databases the databases a class must run on
 * @param schema the schema of the version table, empty for the default one
 * @param manyHeads whether several heads are meant
 */
public record MigrationSettings(
        List<Path> directories,
        boolean recursive,
        String packageName,
        String fileTemplate,
        List<DatabaseKind> databases,
        String versionTable,
        Optional<String> schema,
        boolean manyHeads) {
    public MigrationSettings {
        directories = List.copyOf(directories);
        databases = List.copyOf(databases);
        if (directories.isEmpty()) {
            throw new IllegalArgumentException("there is at least one directory");
        }
    }

    /** The first directory. */
    public Path directory() {
        return directories.get(0);
    }

    /** Whether a folder is one that migration classes are read from. */
    public boolean reads(Path folder) {
        return directories.stream()
                .anyMatch(directory -> recursive ? folder.startsWith(directory) : folder.equals(directory));
    }

    /**
     * The package of the classes in a folder: as the path below the source root says, which the first directory and its
     * package show; where the folder lies under another root, as its path behind {@code src/main/java} says.
     */
    public String packageOf(Path folder) {
        Path asPackage = Path.of(packageName.replace('.', '/'));
        if (!folder.equals(directory()) && directory().endsWith(asPackage)) {
            Path root =
                    directory().resolve("../".repeat(asPackage.getNameCount())).normalize();
            if (folder.startsWith(root)) {
                return JavaPackage.named(root.relativize(folder)).orElse(packageName);
            }
        }
        return folder.equals(directory())
                ? packageName
                : JavaPackage.ofFolder(folder).orElse(packageName);
    }
}
