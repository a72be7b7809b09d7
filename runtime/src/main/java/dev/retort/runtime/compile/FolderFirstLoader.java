package dev.retort.runtime.compile;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Loads the freshly compiled classes of a folder, and what lies beside their sources, before what a parent may hold of the
 * same name: a build made some time ago is not what the source says now.
 */
final class FolderFirstLoader extends URLClassLoader {
    private final Path folder;
    private final SourceFolders sources;

    FolderFirstLoader(Path folder, SourceFolders sources, List<Path> classPath, ClassLoader parent) {
        super(
                "migrations",
                Stream.concat(Stream.of(folder), classPath.stream())
                        .map(FolderFirstLoader::url)
                        .toArray(URL[]::new),
                parent);
        this.folder = folder;
        this.sources = sources;
    }

    @Override
    public @Nullable URL getResource(String name) {
        return sources.resource(name).map(FolderFirstLoader::url).orElseGet(() -> super.getResource(name));
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            boolean ours = Files.isRegularFile(folder.resolve(name.replace('.', File.separatorChar) + ".class"));
            if (loaded == null && ours) {
                loaded = findClass(name);
            }
            return loaded == null ? super.loadClass(name, resolve) : loaded;
        }
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException("not a class path entry: " + path, e);
        }
    }
}
