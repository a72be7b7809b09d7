package dev.retort.reader.discovery;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a class file says about itself, as far as a mapping depends on it.
 *
 * @param name the binary name, with dots
 * @param superName the class it extends; empty for {@code Object} and modules
 * @param majorVersion of the class file format: 61 for Java 17
 * @param annotations of the class, as binary names
 * @param fields in the order of declaration
 * @param methods in the order of declaration
 * @param formerNames what {@code @RenamedFrom} says at the class, under the empty name, and at its fields and methods
 */
public record ClassFile(
        String name,
        Optional<String> superName,
        int majorVersion,
        Set<String> annotations,
        List<String> fields,
        List<String> methods,
        Map<String, String> formerNames) {
    /** Class files say their Java release with this offset. */
    private static final int VERSION_OFFSET = 44;

    public ClassFile {
        annotations = Set.copyOf(annotations);
        fields = List.copyOf(fields);
        methods = List.copyOf(methods);
        formerNames = Map.copyOf(formerNames);
    }

    /** The Java release the class was compiled for. */
    public int javaRelease() {
        return majorVersion - VERSION_OFFSET;
    }
}
