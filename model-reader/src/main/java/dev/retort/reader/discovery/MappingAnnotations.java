package dev.retort.reader.discovery;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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

    /** What the descriptors of annotations of {@code jakarta.persistence} and {@code javax.persistence} have in common. */
    private static final byte[] MENTION = "/persistence/".getBytes(StandardCharsets.US_ASCII);

    private MappingAnnotations() {}

    /** Whether the bytes of a class file hold the name of the package of the annotations, of today or of old. */
    static boolean areMentioned(byte[] classFile) {
        for (int start = 0; start + MENTION.length < classFile.length; start++) {
            if (classFile[start] == MENTION[0]
                    && Arrays.equals(classFile, start, start + MENTION.length, MENTION, 0, MENTION.length)) {
                return true;
            }
        }
        return false;
    }

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
