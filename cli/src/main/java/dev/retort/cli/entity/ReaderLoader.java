package dev.retort.cli.entity;

import dev.retort.cli.failure.Failure;
import dev.retort.model.ModelReader;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Loads the model reader with its Hibernate, apart from everything the program itself is made of. */
final class ReaderLoader {
    private static final Map<List<Path>, ModelReader> LOADED = new ConcurrentHashMap<>();

    private ReaderLoader() {}

    /**
     * The reader over its class path. Over the installed jars alone, which do not change while a program runs, it is loaded
     * once; what a project brings may be built anew between two commands of one program.
     */
    static ModelReader load(ReaderClassPath classPath) {
        return classPath.installedOnly()
                ? LOADED.computeIfAbsent(classPath.entries(), ReaderLoader::load)
                : load(classPath.entries());
    }

    private static ModelReader load(List<Path> classPath) {
        ClassLoader loader = new URLClassLoader(
                "model-reader",
                classPath.stream().map(ReaderLoader::url).toArray(URL[]::new),
                new SharedClasses(ReaderLoader.class.getClassLoader()));
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
