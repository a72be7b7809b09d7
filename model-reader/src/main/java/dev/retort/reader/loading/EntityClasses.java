package dev.retort.reader.loading;

import dev.retort.model.ModelException;
import dev.retort.reader.discovery.ClassFile;
import dev.retort.reader.discovery.MappedClasses;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Loads mapped classes without initialising them, and looks at their members before Hibernate does: what is missing is then
 * known by name, where Hibernate would only say that it cannot load the class.
 */
public final class EntityClasses {
    private EntityClasses() {}

    /**
     * The classes, in order of name.
     *
     * @throws ModelException naming the class that does not load, and what it misses
     */
    public static List<Class<?>> load(MappedClasses mapped, ClassLoader loader) {
        requireKnownClassFiles(mapped);
        List<Class<?>> classes = new ArrayList<>();
        for (String name : mapped.classes()) {
            classes.add(load(name, loader));
        }
        for (String name : mapped.converters()) {
            loadIfPossible(name, loader).ifPresent(classes::add);
        }
        return classes;
    }

    private static void requireKnownClassFiles(MappedClasses mapped) {
        int running = Runtime.version().feature();
        mapped.files().values().stream()
                .mapToInt(ClassFile::javaRelease)
                .filter(release -> release > running)
                .max()
                .ifPresent(release -> {
                    throw new ModelException(
                            "the entities were compiled for Java " + release + ", this is " + running,
                            List.of("RETORT_JAVA_HOME=<a JDK " + release + " or newer>"));
                });
    }

    private static Class<?> load(String name, ClassLoader loader) {
        try {
            Class<?> type = Class.forName(name, false, loader);
            for (Class<?> part = type; part != null && part != Object.class; part = part.getSuperclass()) {
                resolveTypes(part);
            }
            return type;
        } catch (UnsupportedClassVersionError e) {
            throw new ModelException(
                    "the entity class " + name + " cannot be loaded: " + e.getMessage(),
                    List.of("RETORT_JAVA_HOME=<a newer JDK>"),
                    e);
        } catch (ClassNotFoundException | LinkageError e) {
            throw unloadable(name, e);
        }
    }

    /** Asking for members resolves every type they mention. */
    private static int resolveTypes(Class<?> type) {
        return type.getDeclaredFields().length
                + type.getDeclaredMethods().length
                + type.getDeclaredConstructors().length;
    }

    private static Optional<Class<?>> loadIfPossible(String name, ClassLoader loader) {
        try {
            return Optional.of(load(name, loader));
        } catch (ModelException e) {
            // It serves other packages, whose needs the class path does not cover.
            return Optional.empty();
        }
    }

    private static ModelException unloadable(String name, Throwable cause) {
        return missing(name, cause)
                .map(missing -> new ModelException(
                        "the entity class " + name + " cannot be loaded: " + missing + " is not on the class path",
                        List.of("add the jar with " + missing + " to --classpath or [model] classpath"),
                        cause))
                .orElseGet(() -> new ModelException(
                        "the entity class " + name + " cannot be loaded: " + cause, List.of(), cause));
    }

    private static Optional<String> missing(String name, Throwable cause) {
        if (cause instanceof ClassNotFoundException || cause instanceof NoClassDefFoundError) {
            String message = String.valueOf(cause.getMessage()).replace('/', '.');
            return Optional.of(message.isBlank() ? name : message);
        }
        return Optional.empty();
    }
}
