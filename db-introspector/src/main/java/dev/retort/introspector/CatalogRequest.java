package dev.retort.introspector;

import dev.retort.schema.ObjectName;
import dev.retort.schema.SeedRow;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What to read. The default schema is always read; {@code schemas} are those to read beside it, and one that does not
 * exist is no error. Tables in {@code ignoredTables} appear nowhere in the answer. {@code seedRows} are looked up by
 * their key cells in the tables that have them.
 */
public record CatalogRequest(
        List<String> schemas, Set<ObjectName> ignoredTables, Map<ObjectName, List<SeedRow>> seedRows) {
    /** The default schema, whole. */
    public static final CatalogRequest EVERYTHING = new CatalogRequest(List.of(), Set.of(), Map.of());

    public CatalogRequest {
        schemas = schemas.stream().distinct().toList();
        ignoredTables = Collections.unmodifiableSet(new TreeSet<>(ignoredTables));
        seedRows = Collections.unmodifiableMap(new TreeMap<>(seedRows));
    }
}
