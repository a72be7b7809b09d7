package dev.retort.runtime.compile;

import dev.retort.dialect.Dialect;
import dev.retort.migration.Migration;
import dev.retort.schema.Schema;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The jars (or folders) the running Retort was loaded from, for the class path of a compilation. */
public final class RuntimeLocation {
    private RuntimeLocation() {}

    /** What a migration class compiles against; parts that were not loaded from a file are left out. */
    public static List<Path> jars() {
        return Stream.of(Migration.class, Schema.class, Dialect.class)
                .flatMap(type -> of(type).stream())
                .distinct()
                .toList();
    }

    private static Optional<Path> of(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Path.of(source.getLocation().toURI()));
        } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException notAFile) {
            return Optional.empty();
        }
    }
}
