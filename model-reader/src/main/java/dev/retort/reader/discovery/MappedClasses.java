package dev.retort.reader.discovery;

import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * What was found on a class path.
 *
 * @param classes names of entities, embeddables, mapped superclasses and converters, and of the classes that a persistence
 *     unit lists
 * @param converters attribute converters beside the wanted packages, which may apply to the entities all the same
 * @param passedBy entities of the searched folders that are beside the wanted packages
 * @param packages packages whose {@code package-info} carries annotations
 * @param mappingFiles XML mappings
 * @param units names of the persistence units
 * @param properties of the persistence units
 * @param files the class files of {@code classes}, where they were among those searched
 * @param entityCount how many of the classes are entities
 * @param searched what was searched and found, as text for a message: {@code target/classes (0 of 214 classes carry @Entity)}
 */
public record MappedClasses(
        List<String> classes,
        List<String> converters,
        List<String> passedBy,
        List<String> packages,
        List<URL> mappingFiles,
        List<String> units,
        SortedMap<String, String> properties,
        Map<String, ClassFile> files,
        int entityCount,
        String searched) {}
