package dev.retort.runtime.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.runtime.revision.RevisionScript;
import dev.retort.runtime.revision.RevisionSources;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompiledMigrationsTest {
    @TempDir
    Path project;

    private Path classes;

    @BeforeEach
    void compile() throws IOException {
        Path versions = Files.createDirectories(project.resolve("db/migration"));
        Files.writeString(versions.resolve("V2.java"), migration("V2", "id = \"b\", follows = \"a\", labels = \"x\""));
        Files.writeString(versions.resolve("V1.java"), migration("V1", "id = \"a\", message = \"first\""));
        classes = new MigrationCompiler(RuntimeLocation.jars(), project.resolve("cache"), "test")
                .compile(RevisionSources.read(List.of(versions)));
    }

    @Test
    void findsThemInFolders() throws IOException {
        assertFound(classes);
    }

    @Test
    void findsThemInJarsWithAndWithoutEntriesForFolders() throws IOException {
        assertFound(jar("with.jar", true));
        assertFound(jar("without.jar", false));
    }

    private void assertFound(Path entry) throws IOException {
        URL[] urls = {entry.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(urls, getClass().getClassLoader())) {
            assertThat(CompiledMigrations.find("db.migration", loader))
                    .extracting(RevisionScript::id, RevisionScript::className)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple("a", "db.migration.V1"),
                            org.assertj.core.groups.Tuple.tuple("b", "db.migration.V2"));
            assertThat(CompiledMigrations.graph(List.of("db.migration"), loader).heads())
                    .containsExactly("b");
            assertThat(CompiledMigrations.find("db", loader)).isEmpty();
        }
    }

    private Path jar(String name, boolean folders) throws IOException {
        Path jar = project.resolve(name);
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            if (folders) {
                out.putNextEntry(new JarEntry("db/"));
                out.putNextEntry(new JarEntry("db/migration/"));
            }
            for (String file : List.of("V1.class", "V2.class", "V1$Inner.class")) {
                out.putNextEntry(new JarEntry("db/migration/" + file));
                out.write(Files.readAllBytes(classes.resolve("db/migration").resolve(file)));
            }
        }
        return jar;
    }

    private static String migration(String name, String revision) {
        return """
                package db.migration;
                import dev.retort.migration.*;
                @Revision(%s)
                public final class %s implements Migration {
                  @Override public void upgrade(Operations op) {}
                  @Override public void downgrade(Operations op) {}
                  static final class Inner {}
                }
                """.formatted(revision, name);
    }
}
