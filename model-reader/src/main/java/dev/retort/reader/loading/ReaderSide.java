package dev.retort.reader.loading;

import java.io.IOException;
import java.net.URL;
import java.security.CodeSource;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The part of the program's class path that belongs to the reader: the folder it was installed in, with Hibernate. The
 * launcher puts that folder on the class path because the JVM starts faster with classes of its own loader; whatever else
 * the program is made of stays out of sight, so that it can never meet the user's classes.
 */
final class ReaderSide extends ClassLoader {
    /** Set by the launcher when it has done so. */
    private static final String IN_PROGRAM = "retort.reader.in-program";

    private final ClassLoader program;
    private final String folder;

    private ReaderSide(ClassLoader program, String folder) {
        super("reader", ClassLoader.getPlatformClassLoader());
        this.program = program;
        this.folder = folder;
    }

    /** What sees the classes beside {@code reader}: its own loader, where that holds nothing else. */
    static ClassLoader of(Class<?> reader) {
        ClassLoader own = reader.getClassLoader();
        Optional<String> jar = location(reader);
        if (!Boolean.getBoolean(IN_PROGRAM) || own != ClassLoader.getSystemClassLoader() || jar.isEmpty()) {
            return own;
        }
        return new ReaderSide(own, jar.get().substring(0, jar.get().lastIndexOf('/') + 1));
    }

    private static Optional<String> location(Class<?> loaded) {
        return Optional.ofNullable(loaded.getProtectionDomain().getCodeSource())
                .map(CodeSource::getLocation)
                .map(URL::toString);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        Class<?> found = program.loadClass(name);
        if (location(found).filter(place -> place.startsWith(folder)).isEmpty()) {
            throw new ClassNotFoundException(name);
        }
        return found;
    }

    @Override
    protected @Nullable URL findResource(String name) {
        return reached(name).stream().findFirst().orElse(null);
    }

    @Override
    protected Enumeration<URL> findResources(String name) {
        return Collections.enumeration(reached(name));
    }

    private List<URL> reached(String name) {
        try {
            return Collections.list(program.getResources(name)).stream()
                    .filter(place -> place.toString().startsWith("jar:" + folder))
                    .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }
}
