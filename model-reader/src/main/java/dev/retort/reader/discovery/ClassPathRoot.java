package dev.retort.reader.discovery;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** One folder or jar of the class path, as a set of named resources. Names have slashes and no leading one. */
record ClassPathRoot(Path path) {
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

    /** Hands over the resources whose name fulfils the condition, one at a time, with their bytes. */
    void visit(Predicate<String> wanted, BiConsumer<String, byte[]> visitor) {
        try {
            if (isFolder()) {
                visitFolder(wanted, visitor);
            } else {
                visitJar(wanted, visitor);
            }
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private void visitFolder(Predicate<String> wanted, BiConsumer<String, byte[]> visitor) throws IOException {
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                String name = path.relativize(file).toString().replace('\\', '/');
                if (wanted.test(name)) {
                    visitor.accept(name, Files.readAllBytes(file));
                }
            }
        }
    }

    private void visitJar(Predicate<String> wanted, BiConsumer<String, byte[]> visitor) throws IOException {
        try (ZipFile jar = new ZipFile(path.toFile())) {
            Enumeration<? extends ZipEntry> entries = jar.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                if (!entry.isDirectory() && wanted.test(entry.getName())) {
                    visitor.accept(entry.getName(), content(jar, entry));
                }
            }
        }
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
