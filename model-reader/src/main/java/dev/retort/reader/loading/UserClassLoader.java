package dev.retort.reader.loading;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * Holds the classes of the request, below the loader of the reader. Jars that are a Hibernate or a persistence API of their
 * own are left out: those come from the reader's side only, or the two would mix.
 */
public final class UserClassLoader extends URLClassLoader {
    private static final List<String> MARKS_OF_HIDDEN_JARS =
            List.of("org/hibernate/boot/Metadata.class", "jakarta/persistence/Entity.class");

    private static final String SERVICES = "META-INF/services/";

    static {
        registerAsParallelCapable();
    }

    private final List<Path> folders;
    private final ClassLoader readerSide;

    private UserClassLoader(List<Path> classPath, ClassLoader readerSide) {
        super("entities", classPath.stream().map(UserClassLoader::url).toArray(URL[]::new), readerSide);
        this.folders = classPath.stream().filter(Files::isDirectory).toList();
        this.readerSide = readerSide;
    }

    /** A loader of the class path whose parent is the loader of the reader. */
    public static UserClassLoader over(List<Path> classPath) {
        return new UserClassLoader(
                classPath.stream().filter(path -> !isHidden(path)).toList(), ReaderSide.of(UserClassLoader.class));
    }

    /** The loader of the reader and its Hibernate. */
    public ClassLoader readerSide() {
        return readerSide;
    }

    @Override
    public @Nullable URL getResource(String name) {
        return isService(name) ? readerSide.getResource(name) : super.getResource(name);
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        return isService(name) ? readerSide.getResources(name) : super.getResources(name);
    }

    /** The service files of the class path itself, hidden from every lookup but the one that tries each provider. */
    List<URL> ownServiceFiles(String contract) {
        try {
            return Collections.list(findResources(SERVICES + contract));
        } catch (IOException e) {
            return List.of();
        }
    }

    /** Whether a class is the project's own, as it was compiled, and not from a library. */
    public boolean holdsInFolder(String className) {
        URL file = findResource(className.replace('.', '/') + ".class");
        return file != null && file.getProtocol().equals("file");
    }

    /** Whether the project itself brings providers for Hibernate, and not only its libraries. */
    public boolean holdsServices() {
        return folders.stream()
                .map(folder -> folder.resolve(SERVICES).toFile().list())
                .filter(Objects::nonNull)
                .flatMap(Stream::of)
                .anyMatch(name -> isService(SERVICES + name));
    }

    private static boolean isService(String name) {
        return name.startsWith(SERVICES + "org.hibernate.") || name.startsWith(SERVICES + "jakarta.persistence.");
    }

    private static boolean isHidden(Path path) {
        if (Files.isDirectory(path)) {
            return false;
        }
        try (ZipFile jar = new ZipFile(path.toFile())) {
            return MARKS_OF_HIDDEN_JARS.stream().anyMatch(mark -> jar.getEntry(mark) != null);
        } catch (IOException e) {
            return false;
        }
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(path.toString(), e);
        }
    }
}
