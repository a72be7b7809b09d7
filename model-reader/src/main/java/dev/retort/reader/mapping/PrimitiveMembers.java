package dev.retort.reader.mapping;

import java.lang.reflect.Field;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells which members of entity classes are primitive: those hold 0 or false where a database would hold nothing. */
final class PrimitiveMembers {
    private final ClassLoader loader;

    PrimitiveMembers(ClassLoader loader) {
        this.loader = loader;
    }

    /** Whether the field of a property, in the class or above it, has a primitive type; false for what has no field. */
    boolean isPrimitive(@Nullable String className, String property) {
        for (Optional<Class<?>> type = load(className); type.isPresent(); type = above(type.get())) {
            Optional<Field> field = field(type.get(), property);
            if (field.isPresent()) {
                return field.get().getType().isPrimitive();
            }
        }
        return false;
    }

    private static Optional<Class<?>> above(Class<?> type) {
        return Optional.ofNullable(type.getSuperclass());
    }

    private static Optional<Field> field(Class<?> type, String name) {
        try {
            return Optional.of(type.getDeclaredField(name));
        } catch (NoSuchFieldException | NoClassDefFoundError none) {
            return Optional.empty();
        }
    }

    private Optional<Class<?>> load(@Nullable String className) {
        if (className == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Class.forName(className, false, loader));
        } catch (ClassNotFoundException | LinkageError none) {
            return Optional.empty();
        }
    }
}
