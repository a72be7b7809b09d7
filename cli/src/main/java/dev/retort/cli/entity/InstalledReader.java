package dev.retort.cli.entity;

import dev.retort.cli.failure.Failure;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/**
 * The model reader as it is installed. The property {@code retort.model} is its class path; without it, the folder
 * {@code model} of the distribution.
 *
 * @param reader the reader's own classes
 * @param hibernate the bundled Hibernate and what it needs
 */
record InstalledReader(List<Path> reader, List<Path> hibernate) {
    static final String CLASS = "dev.retort.reader.HibernateModelReader";

    private static final String CLASS_FILE = CLASS.replace('.', '/') + ".class";
    private static final Pattern SEPARATOR = Pattern.compile(Pattern.quote(File.pathSeparator));

    InstalledReader {
        reader = List.copyOf(reader);
        hibernate = List.copyOf(hibernate);
    }

    static InstalledReader find() {
        List<Path> reader = new ArrayList<>();
        List<Path> hibernate = new ArrayList<>();
        for (Path entry : entries()) {
            (holdsReader(entry) ? reader : hibernate).add(entry);
        }
        return new InstalledReader(reader, hibernate);
    }

    /** The folders of the distribution that this is; empty where it runs from a build, or with a reader from elsewhere. */
    static Optional<List<Path>> program() {
        return Optional.ofNullable(System.getProperty("retort.home"))
                .filter(home -> System.getProperty("retort.model") == null)
                .map(home -> List.of(Path.of(home, "lib"), Path.of(home, "model")));
    }

    private static List<Path> entries() {
        String standard = Path.of(System.getProperty("retort.home", "."), "model") + File.separator + "*";
        List<Path> entries = new ArrayList<>();
        for (String entry : SEPARATOR.split(System.getProperty("retort.model", standard), -1)) {
            if (entry.endsWith("*")) {
                entries.addAll(jars(Path.of(entry.substring(0, entry.length() - 1))));
            } else {
                entries.add(Path.of(entry));
            }
        }
        return entries;
    }

    private static boolean holdsReader(Path entry) {
        if (Files.isDirectory(entry)) {
            return Files.exists(entry.resolve(CLASS_FILE));
        }
        // Names of jars that hold no reader are known, and opening each would cost every command some time.
        if (!entry.getFileName().toString().startsWith("retort-")) {
            return false;
        }
        try (ZipFile jar = new ZipFile(entry.toFile())) {
            return jar.getEntry(CLASS_FILE) != null;
        } catch (IOException unreadable) {
            return false;
        }
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
}
