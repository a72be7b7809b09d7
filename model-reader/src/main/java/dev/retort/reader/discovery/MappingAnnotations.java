package dev.retort.reader.discovery;

import java.util.Collections;
import java.util.Set;

/** The annotations that make a class part of a mapping. */
final class MappingAnnotations {
    static final String ENTITY = "jakarta.persistence.Entity";

    /** The entity annotation before Jakarta: Hibernate 5 and older. */
    static final String OLD_ENTITY = "javax.persistence.Entity";

    static final String CONVERTER = "jakarta.persistence.Converter";

    static final String REVISION_ENTITY = "org.hibernate.envers.RevisionEntity";

    private static final Set<String> OF_A_CLASS = Set.of(
            ENTITY,
            REVISION_ENTITY,
            "jakarta.persistence.Embeddable",
            "jakarta.persistence.MappedSuperclass",
            CONVERTER);

    private MappingAnnotations() {}

    static boolean isMapped(ClassFile file) {
        return !Collections.disjoint(file.annotations(), OF_A_CLASS);
    }

    static boolean isEntity(ClassFile file) {
        return file.annotations().contains(ENTITY);
    }

    /** Packages carry generator definitions, filters, type registrations. */
    static boolean isPackage(ClassFile file) {
        return file.name().endsWith(".package-info") && !file.annotations().isEmpty();
    }
}
