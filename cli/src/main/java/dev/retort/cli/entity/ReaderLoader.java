package dev.retort.cli.entity;

import dev.retort.cli.failure.Failure;
import dev.retort.model.ModelReader;
import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Loads the model reader and Hibernate. The property {@code retort.model} is their class path; without it they are in the
 * folder {@code model} of the distribution.
 */
final class ReaderLoader {
    private static final String READER = "dev.retort.reader.HibernateModelReader";
    private static final Pattern SEPARATOR = Pattern.compile(Pattern.quote(File.pathSeparator));

    /** A program that runs many commands loads each Hibernate once; a reader keeps nothing of what it has read. */
    private static final Map<List<String>, ModelReader> LOADED = new ConcurrentHashMap<>();

    private ReaderLoader() {}

    static ModelReader load() {
        List<URL> urls = urls();
        return LOADED.computeIfAbsent(urls.stream().map(URL::toString).toList(), paths -> load(urls));
    }

    private static ModelReader load(List<URL> urls) {
        ClassLoader loader = new URLClassLoader(
                "model-reader", urls.toArray(URL[]::new), new SharedClasses(ReaderLoader.class.getClassLoader()));
        try {
            return (ModelReader) loader.loadClass(READER).getConstructor().newInstance();
        } catch (ReflectiveOperationException | LinkageError incomplete) {
            throw new Failure("this installation of Retort is not complete: the entity reader does not load ("
                    + incomplete + ")");
        }
    }

    private static List<URL> urls() {
        String standard =
                Path.of(System.getProperty("retort.home", "."), "model").toString() + File.separator + "*";
        List<URL> urls = new ArrayList<>();
        for (String entry : SEPARATOR.split(System.getProperty("retort.model", standard), -1)) {
            if (entry.endsWith("*")) {
                jars(Path.of(entry.substring(0, entry.length() - 1))).forEach(jar -> urls.add(url(jar)));
            } else {
                urls.add(url(Path.of(entry)));
            }
        }
        return urls;
    }

    private static List<Path> jars(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        } catch (IOException missing) {
            throw new Failure("this installation of Retort is not complete: there is no folder " + folder);
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
