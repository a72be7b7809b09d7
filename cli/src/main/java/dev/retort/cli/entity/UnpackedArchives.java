package dev.retort.cli.entity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A class path in which every archive that holds classes and jars of its own (Spring Boot's {@code BOOT-INF}, a web
 * archive's {@code WEB-INF}) is replaced by a folder of its classes and those jars. Closing deletes what was unpacked.
 */
final class UnpackedArchives implements AutoCloseable {
    private static final List<String> LAYOUTS = List.of("BOOT-INF/", "WEB-INF/");

    private final List<Path> classPath = new ArrayList<>();
    private final List<Path> unpacked = new ArrayList<>();

    UnpackedArchives(List<Path> given) {
        for (Path path : given) {
            if (Files.isDirectory(path) || !unpack(path)) {
                classPath.add(path);
            }
        }
    }

    List<Path> classPath() {
        return List.copyOf(classPath);
    }

    private boolean unpack(Path archive) {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            for (String layout : LAYOUTS) {
                if (zip.stream().anyMatch(entry -> entry.getName().startsWith(layout + "classes/"))) {
                    Path target = Files.createTempDirectory("retort-" + archive.getFileName());
                    unpacked.add(target);
                    unpack(zip, layout, target);
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + archive + ": " + e.getMessage(), e);
        }
    }

    private void unpack(ZipFile zip, String layout, Path target) throws IOException {
        Path classes = Files.createDirectories(target.resolve("classes"));
        List<Path> jars = new ArrayList<>();
        for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) {
            String name = entry.getName();
            boolean isJar = name.startsWith(layout + "lib/") && name.endsWith(".jar");
            if (entry.isDirectory() || !(isJar || name.startsWith(layout + "classes/"))) {
                continue;
            }
            Path file = target.resolve(name.substring(layout.length())).normalize();
            if (!file.startsWith(target)) {
                throw new IOException("the entry " + name + " points outside of the archive");
            }
            Files.createDirectories(file.getParent());
            try (InputStream in = zip.getInputStream(entry)) {
                Files.copy(in, file);
            }
            if (isJar) {
                jars.add(file);
            }
        }
        classPath.add(classes);
        classPath.addAll(jars);
    }

    @Override
    public void close() {
        for (Path folder : unpacked) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            } catch (IOException e) {
                System.getLogger(UnpackedArchives.class.getName())
                        .log(System.Logger.Level.DEBUG, "left behind " + folder, e);
            }
        }
    }
}
