package dev.retort.cli.modelcache;

import dev.retort.digest.Fingerprint;
import dev.retort.model.ModelRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipException;

/**
 * Everything a model is read from, in one number: folders of the class path by the content of their files, jars by size and
 * time, the settings, the program itself and Java. The server's version is left out, since it is known later than the rest.
 */
public final class ModelFingerprint {
    /** Larger files are no classes and no mappings: pictures and such, which are not read to the end. */
    private static final long READ_WHOLE = 1 << 20;

    /** Hibernate takes settings from the JVM as well. */
    private static final List<String> SETTINGS = List.of("hibernate.", "jakarta.persistence.", "javax.persistence.");

    private final Fingerprint fingerprint = new Fingerprint();
    private final Set<Path> seen = new HashSet<>();

    private ModelFingerprint() {}

    /**
     * The fingerprint of a request.
     *
     * @param program the folders the program and its reader are installed in
     * @return empty when something cannot be looked at
     */
    public static Optional<String> of(ModelRequest request, List<Path> program) {
        try {
            ModelFingerprint fingerprint = new ModelFingerprint();
            fingerprint.program(program);
            fingerprint.settings(request);
            for (Path entry : request.classPath()) {
                fingerprint.classPathEntry(entry);
            }
            return Optional.of(fingerprint.fingerprint.hex());
        } catch (IOException | RuntimeException unreadable) {
            System.getLogger(ModelFingerprint.class.getName())
                    .log(System.Logger.Level.DEBUG, "the entities are read anew", unreadable);
            return Optional.empty();
        }
    }

    private void program(List<Path> folders) throws IOException {
        fingerprint.text(Runtime.version().toString()).text(Locale.getDefault().toLanguageTag());
        for (Path folder : folders) {
            for (Path jar : filesBelow(folder)) {
                fingerprint.entry(jar);
            }
        }
    }

    private void settings(ModelRequest request) {
        fingerprint
                .text(String.valueOf(request.packages()))
                .text(request.naming())
                .text(String.valueOf(request.databases()));
        request.properties().forEach((key, value) -> fingerprint.text(key).text(value));
        for (String key : new TreeSet<>(System.getProperties().stringPropertyNames())) {
            if (SETTINGS.stream().anyMatch(key::startsWith)) {
                fingerprint.text(key).text(System.getProperty(key, ""));
            }
        }
    }

    private void classPathEntry(Path entry) throws IOException {
        if (!seen.add(entry.toAbsolutePath().normalize())) {
            return;
        }
        fingerprint.entry(entry);
        if (Files.isDirectory(entry)) {
            folder(entry);
        } else {
            for (Path named : namedBy(entry)) {
                classPathEntry(named);
            }
        }
    }

    /** What a jar puts on the class path beside itself (the attribute {@code Class-Path} of its manifest), where it exists. */
    private static List<Path> namedBy(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile(), false)) {
            Manifest manifest = file.getManifest();
            String names =
                    manifest == null ? null : manifest.getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
            return names == null
                    ? List.of()
                    : Stream.of(names.trim().split(" +"))
                            .map(name -> Path.of(jar.toUri().resolve(name)))
                            .filter(Files::exists)
                            .toList();
        } catch (ZipException noArchive) {
            return List.of();
        }
    }

    private void folder(Path entry) throws IOException {
        Path root = entry.toRealPath();
        for (Path file : filesBelow(root)) {
            if (Files.size(file) > READ_WHOLE) {
                fingerprint.entry(file);
            } else {
                fingerprint.text(root.relativize(file).toString()).content(file);
            }
        }
    }

    private static List<Path> filesBelow(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
