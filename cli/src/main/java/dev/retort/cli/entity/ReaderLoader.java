package dev.retort.cli.entity;

import dev.retort.cli.failure.Failure;
import dev.retort.model.Model;
import dev.retort.model.ModelReader;
import dev.retort.model.ModelRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Loads the model reader with its Hibernate, apart from everything the program itself is made of. */
final class ReaderLoader {
    /** Says that the launcher put the installed reader and its Hibernate on the class path, where the JVM archives classes. */
    private static final String IN_PROGRAM = "retort.reader.in-program";

    private static final Map<List<Path>, ModelReader> LOADED = new ConcurrentHashMap<>();

    private ReaderLoader() {}

    /**
     * The model, read over a class path. Over the installed jars alone, which do not change while a program runs, the reader
     * is loaded once; what a project brings may be built anew between two commands of one program, and is let go.
     */
    static Model read(ReaderClassPath classPath, ModelRequest request) {
        if (classPath.installedOnly()) {
            return LOADED.computeIfAbsent(classPath.entries(), entries -> reader(installed(entries)))
                    .read(request);
        }
        try (URLClassLoader loader = loader(classPath.entries())) {
            return reader(loader).read(request);
        } catch (IOException unclosed) {
            throw new UncheckedIOException("cannot close a jar of the project: " + unclosed.getMessage(), unclosed);
        }
    }

    private static ClassLoader installed(List<Path> classPath) {
        return Boolean.getBoolean(IN_PROGRAM) ? ReaderLoader.class.getClassLoader() : loader(classPath);
    }

    private static URLClassLoader loader(List<Path> classPath) {
        return new URLClassLoader(
                "model-reader",
                classPath.stream().map(ReaderLoader::url).toArray(URL[]::new),
                new SharedClasses(ReaderLoader.class.getClassLoader()));
    }

    private static ModelReader reader(ClassLoader loader) {
        try {
            return (ModelReader)
                    loader.loadClass(InstalledReader.CLASS).getConstructor().newInstance();
        } catch (ReflectiveOperationException | LinkageError incomplete) {
            throw new Failure("this installation of Retort is not complete: the entity reader does not load ("
                    + incomplete + ")");
        }
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException("a path is always a URL: " + path, impossible);
        }
    }
}
