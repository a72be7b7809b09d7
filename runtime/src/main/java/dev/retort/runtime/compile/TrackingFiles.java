package dev.retort.runtime.compile;

import dev.retort.runtime.revision.RevisionScript;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.ForwardingJavaFileObject;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/**
 * The compiler's files, noting which it read beside the migration classes themselves: helper sources and classes in
 * folders. It also offers the other sources of a versions directory to the package of its migrations, so that a helper
 * is found in a directory that is not named like the package.
 */
final class TrackingFiles extends ForwardingJavaFileManager<StandardJavaFileManager> {
    private final Collection<Path> directories;
    private final String packageName;
    private final Set<Path> migrations;
    private final Set<Path> read = new TreeSet<>();

    TrackingFiles(StandardJavaFileManager files, Collection<Path> directories, List<RevisionScript> scripts) {
        super(files);
        this.directories = directories;
        migrations = new TreeSet<>(
                scripts.stream().flatMap(script -> script.path().stream()).toList());
        String className = scripts.get(0).className();
        packageName = className.substring(0, Math.max(0, className.lastIndexOf('.')));
    }

    /** The files of the default file system that were opened. */
    Set<Path> read() {
        return read;
    }

    @Override
    public Iterable<JavaFileObject> list(
            Location location, String inPackage, Set<JavaFileObject.Kind> kinds, boolean recurse) throws IOException {
        List<JavaFileObject> found = new ArrayList<>();
        fileManager.list(location, inPackage, kinds, recurse).forEach(file -> found.add(tracked(location, file)));
        boolean helpers = location == StandardLocation.SOURCE_PATH
                && kinds.contains(JavaFileObject.Kind.SOURCE)
                && inPackage.equals(packageName);
        if (helpers && found.isEmpty()) {
            List<Path> sources = new ArrayList<>();
            for (Path directory : directories) {
                try (Stream<Path> files = Files.list(directory)) {
                    files.filter(file -> file.toString().endsWith(".java") && !migrations.contains(file))
                            .sorted()
                            .forEach(sources::add);
                }
            }
            fileManager.getJavaFileObjectsFromPaths(sources).forEach(file -> found.add(new Tracked(file)));
        }
        return found;
    }

    @Override
    public String inferBinaryName(Location location, JavaFileObject file) {
        String binaryName = fileManager.inferBinaryName(location, original(file));
        if (binaryName != null || location != StandardLocation.SOURCE_PATH) {
            return binaryName;
        }
        String name = fileManager.asPath(original(file)).getFileName().toString();
        String simple = name.substring(0, name.length() - JavaFileObject.Kind.SOURCE.extension.length());
        return packageName.isEmpty() ? simple : packageName + "." + simple;
    }

    @Override
    public boolean isSameFile(FileObject a, FileObject b) {
        return fileManager.isSameFile(original(a), original(b));
    }

    @Override
    public boolean contains(Location location, FileObject file) throws IOException {
        return fileManager.contains(location, original(file));
    }

    private JavaFileObject tracked(Location location, JavaFileObject file) {
        boolean ours = location == StandardLocation.SOURCE_PATH || location == StandardLocation.CLASS_PATH;
        return ours ? new Tracked(file) : file;
    }

    private static JavaFileObject original(JavaFileObject file) {
        return file instanceof Tracked tracked ? tracked.original() : file;
    }

    private static FileObject original(FileObject file) {
        return file instanceof Tracked tracked ? tracked.original() : file;
    }

    /** A file that says when it is opened. */
    private final class Tracked extends ForwardingJavaFileObject<JavaFileObject> {
        Tracked(JavaFileObject file) {
            super(file);
        }

        JavaFileObject original() {
            return fileObject;
        }

        @Override
        public InputStream openInputStream() throws IOException {
            note();
            return super.openInputStream();
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) throws IOException {
            note();
            return super.getCharContent(ignoreEncodingErrors);
        }

        private void note() {
            Path path = fileManager.asPath(fileObject);
            if (path.getFileSystem().equals(FileSystems.getDefault()) && !migrations.contains(path)) {
                read.add(path.toAbsolutePath());
            }
        }
    }
}
