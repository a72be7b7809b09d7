package dev.retort.reader.discovery;

import java.util.List;
import java.util.SortedMap;

/** A persistence unit as {@code META-INF/persistence.xml} declares it. */
record PersistenceUnit(
        String name,
        List<String> classes,
        List<String> jarFiles,
        List<String> mappingFiles,
        boolean excludeUnlisted,
        SortedMap<String, String> properties) {}
