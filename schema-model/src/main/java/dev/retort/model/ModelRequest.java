package dev.retort.model;

import dev.retort.schema.DatabaseKind;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntSupplier;

/**
 * Where the entities are and how to read them.
 *
 * @param classPath folders and jars, existing ones, in order, fat jars unpacked; entities are looked for in folders and, where
 *     {@code packages} are given, in jars too
 * @param packages packages whose entities count, with those below them; empty for every entity found in a folder, or in
 *     the jars where there is no folder
 * @param naming {@code auto}, {@code jpa}, {@code spring}, or the name of a physical naming strategy class
 * @param properties settings for Hibernate, such as {@code hibernate.default_schema}
 * @param databases the databases a type must be right on; the first is the one being compared
 * @param databaseVersion major version of the server of the first database, for what Hibernate renders; asked when the
 *     entities have been found and loaded, so that it may wait for a connection, or throw to call the reading off
 */
public record ModelRequest(
        List<Path> classPath,
        List<String> packages,
        String naming,
        SortedMap<String, String> properties,
        List<DatabaseKind> databases,
        IntSupplier databaseVersion) {
    public ModelRequest {
        classPath = List.copyOf(classPath);
        packages = List.copyOf(packages);
        properties = Collections.unmodifiableSortedMap(new TreeMap<>(properties));
        databases = List.copyOf(databases);
        if (databases.isEmpty()) {
            throw new IllegalArgumentException("a model is read for at least one database");
        }
    }

    /** The same request with the class path in another shape: what was packed in one archive is unpacked. */
    public ModelRequest over(List<Path> otherClassPath) {
        return new ModelRequest(otherClassPath, packages, naming, properties, databases, databaseVersion);
    }
}
