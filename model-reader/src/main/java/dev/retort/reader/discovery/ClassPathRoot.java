package dev.retort.reader.discovery;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** One folder or jar of the class path, as a set of named resources. Names have slashes and no leading one. */
record ClassPathRoot(Path path) {
    /** A resource and its bytes. */
    record Resource(String name, byte[] bytes) {}

    boolean isFolder() {
        return Files.isDirectory(path);
    }

    Optional<byte[]> bytes(String name) {
        try {
            if (isFolder()) {
                Path file = path.resolve(name);
                return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
            }
            try (ZipFile jar = new ZipFile(path.toFile())) {
                ZipEntry entry = jar.getEntry(name);
                return entry == null ? Optional.empty() : Optional.of(content(jar, entry));
            }
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** The resources whose name fulfils the condition, in order of name. */
    List<Resource> resources(Predicate<String> wanted) {
        try {
            List<Resource> found = isFolder() ? fromFolder(wanted) : fromJar(wanted);
            found.sort(Comparator.comparing(Resource::name));
            return found;
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private List<Resource> fromFolder(Predicate<String> wanted) throws IOException {
        List<Resource> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                String name = path.relativize(file).toString().replace('\\', '/');
                if (wanted.test(name)) {
                    found.add(new Resource(name, Files.readAllBytes(file)));
                }
            }
        }
        return found;
    }

    private List<Resource> fromJar(Predicate<String> wanted) throws IOException {
        List<Resource> found = new ArrayList<>();
        try (ZipFile jar = new ZipFile(path.toFile())) {
            Enumeration<? extends ZipEntry> entries = jar.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                if (!entry.isDirectory() && wanted.test(entry.getName())) {
                    found.add(new Resource(entry.getName(), content(jar, entry)));
                }
            }
        }
        return found;
    }

    private static byte[] content(ZipFile jar, ZipEntry entry) throws IOException {
        try (InputStream in = jar.getInputStream(entry)) {
            return in.readAllBytes();
        }
    }

    private UncheckedIOException unreadable(IOException cause) {
        return new UncheckedIOException("cannot read " + path + ": " + cause.getMessage(), cause);
    }
}
