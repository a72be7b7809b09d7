package dev.retort.runtime.compile;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The names of the top-level classes of a package on a class loader, from folders and jars. */
final class PackageContent {
    private static final String CLASS = ".class";

    private final String folder;
    private final SortedSet<String> simpleNames = new TreeSet<>();

    private PackageContent(String packageName) {
        folder = packageName.isEmpty() ? "" : packageName.replace('.', '/') + "/";
    }

    static List<String> classNames(String packageName, ClassLoader loader) throws IOException {
        PackageContent content = new PackageContent(packageName);
        for (URL place : places(content.folder, loader)) {
            content.read(place);
        }
        // A jar may leave out the entries of its folders; then the loader does not know the package as a resource.
        for (ClassLoader next = loader; next != null; next = next.getParent()) {
            if (next instanceof URLClassLoader urls) {
                for (URL url : urls.getURLs()) {
                    content.readJar(url);
                }
            }
        }
        String prefix = packageName.isEmpty() ? "" : packageName + ".";
        return content.simpleNames.stream().map(name -> prefix + name).toList();
    }

    private static List<URL> places(String folder, ClassLoader loader) throws IOException {
        Enumeration<URL> places = loader.getResources(folder);
        return Collections.list(places);
    }

    private void read(URL place) throws IOException {
        if (place.getProtocol().equals("file")) {
            try (Stream<Path> files = Files.list(Path.of(URI.create(place.toString())))) {
                files.forEach(file -> add(file.getFileName().toString()));
            }
            return;
        }
        URLConnection connection = place.openConnection();
        if (connection instanceof JarURLConnection jar) {
            jar.setUseCaches(false);
            try (JarFile file = jar.getJarFile()) {
                // Within a jar in a jar the entry name begins with the path to the folder of classes.
                String entry = jar.getEntryName() == null ? folder : jar.getEntryName();
                file.stream()
                        .map(each -> each.getName())
                        .filter(name -> name.startsWith(entry))
                        .forEach(name -> add(name.substring(entry.length())));
            }
        }
    }

    private void readJar(URL url) throws IOException {
        if (!url.getProtocol().equals("file") || !url.getPath().endsWith(".jar")) {
            return;
        }
        Path path = Path.of(URI.create(url.toString()));
        if (Files.isRegularFile(path)) {
            try (JarFile file = new JarFile(path.toFile())) {
                file.stream()
                        .map(each -> each.getName())
                        .filter(name -> name.startsWith(folder))
                        .forEach(name -> add(name.substring(folder.length())));
            }
        }
    }

    private void add(String file) {
        boolean topLevel =
                file.endsWith(CLASS) && file.indexOf('/') < 0 && file.indexOf('$') < 0 && file.indexOf('-') < 0;
        if (topLevel) {
            simpleNames.add(file.substring(0, file.length() - CLASS.length()));
        }
    }
}
