package dev.retort.cli.modelcache;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.model.ModelRequest;
import dev.retort.schema.DatabaseKind;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelFingerprintTest {
    @TempDir
    Path folder;

    private Path classes;
    private Path jar;
    private Path program;

    @BeforeEach
    void files() throws IOException {
        classes = Files.createDirectories(folder.resolve("classes"));
        Files.createDirectories(classes.resolve("com/acme"));
        Files.writeString(classes.resolve("com/acme/Person.class"), "person");
        jar = Files.writeString(folder.resolve("library.jar"), "no archive");
        program = Files.createDirectories(folder.resolve("lib"));
        Files.writeString(program.resolve("retort.jar"), "retort");
    }

    private ModelRequest request(Map<String, String> properties, DatabaseKind... databases) {
        return new ModelRequest(
                List.of(classes, jar),
                List.of("com.acme"),
                "jpa",
                new TreeMap<>(properties),
                List.of(databases),
                () -> {
                    throw new IllegalStateException("the version is not asked for");
                });
    }

    private String print() {
        return print(request(Map.of(), DatabaseKind.SQLITE));
    }

    private String print(ModelRequest request) {
        return ModelFingerprint.of(request, List.of(program)).orElseThrow();
    }

    @Test
    void itIsTheSameWhileNothingChanges() {
        assertThat(print()).isEqualTo(print());
    }

    /** A compiler may write the same length within the same second. */
    @Test
    void itSeesAClassThatChangedInContentAlone() throws IOException {
        String before = print();
        Path file = classes.resolve("com/acme/Person.class");
        FileTime time = Files.getLastModifiedTime(file);
        Files.writeString(file, "pers0n");
        Files.setLastModifiedTime(file, time);
        assertThat(print()).isNotEqualTo(before);
    }

    @Test
    void itSeesWhatComesAndGoesAndMoves() throws IOException {
        String before = print();
        Path settings = Files.writeString(classes.resolve("application.properties"), "");
        String more = print();
        Files.move(settings, classes.resolve("application.yml"));
        String moved = print();
        Files.delete(classes.resolve("application.yml"));
        assertThat(List.of(before, more, moved)).doesNotHaveDuplicates();
        assertThat(print()).isEqualTo(before);
    }

    @Test
    void itSeesALargeFileByItsTime() throws IOException {
        Path file = Files.write(classes.resolve("large.bin"), new byte[2 << 20]);
        String before = print();
        Files.setLastModifiedTime(file, FileTime.fromMillis(1));
        assertThat(print()).isNotEqualTo(before);
    }

    @Test
    void itSeesALibraryAndTheProgramThatWereReplaced() throws IOException {
        String before = print();
        Files.setLastModifiedTime(jar, FileTime.fromMillis(1));
        String library = print();
        Files.writeString(program.resolve("retort.jar"), "a newer retort");
        assertThat(List.of(before, library, print())).doesNotHaveDuplicates();
    }

    @Test
    void itSeesSettingsAndDatabases() {
        assertThat(List.of(
                        print(),
                        print(request(Map.of(), DatabaseKind.POSTGRESQL)),
                        print(request(Map.of(), DatabaseKind.SQLITE, DatabaseKind.POSTGRESQL)),
                        print(request(Map.of("hibernate.default_schema", "a"), DatabaseKind.SQLITE)),
                        print(request(Map.of("hibernate.default_schema", "b"), DatabaseKind.SQLITE))))
                .doesNotHaveDuplicates();
    }

    @Test
    void itSeesSettingsOfTheJvm() {
        String before = print();
        System.setProperty("hibernate.globally_quoted_identifiers", "true");
        try {
            assertThat(print()).isNotEqualTo(before);
        } finally {
            System.clearProperty("hibernate.globally_quoted_identifiers");
        }
    }

    /** A jar without classes of its own may stand for a whole class path. */
    @Test
    void itSeesWhatAJarPutsBesideItself() throws IOException {
        Path beside = Files.createDirectories(folder.resolve("beside"));
        Path file = Files.writeString(beside.resolve("Base.class"), "base");
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, "beside/ missing.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream archive = new JarOutputStream(out, manifest)) {
            archive.finish();
        }
        String before = print();
        Files.writeString(file, "b4se");
        assertThat(print()).isNotEqualTo(before);
    }

    @Test
    void whatCannotBeLookedAtHasNone() {
        assertThat(ModelFingerprint.of(request(Map.of(), DatabaseKind.SQLITE), List.of(folder.resolve("gone"))))
                .isEmpty();
    }
}
