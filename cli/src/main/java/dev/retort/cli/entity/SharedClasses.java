package dev.retort.cli.entity;

import java.util.List;

/**
 * The parent of the reader's loader: the platform, and of Retort only the records both sides speak in. Everything else on
 * the program's class path stays out of sight, so that it can never meet the user's classes.
 */
final class SharedClasses extends ClassLoader {
    private static final List<String> SHARED = List.of(
            "dev.retort.schema.",
            "dev.retort.operation.",
            "dev.retort.naming.",
            "dev.retort.model.",
            "dev.retort.dialect.",
            "org.jspecify.");

    private final ClassLoader program;

    SharedClasses(ClassLoader program) {
        super("shared", ClassLoader.getPlatformClassLoader());
        this.program = program;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        if (SHARED.stream().anyMatch(name::startsWith)) {
            return program.loadClass(name);
        }
        throw new ClassNotFoundException(name);
    }
}
