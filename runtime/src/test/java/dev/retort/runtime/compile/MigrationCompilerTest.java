package dev.retort.runtime.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.migration.Recorder;
import dev.retort.operation.ExecuteScript;
import dev.retort.runtime.CompilationFailedException;
import dev.retort.runtime.MigrationClassException;
import dev.retort.runtime.recording.Direction;
import dev.retort.runtime.recording.RecordedOperation;
import dev.retort.runtime.revision.RevisionScript;
import dev.retort.runtime.revision.RevisionSources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationCompilerTest {
    private static final String RESOURCE = """
            package db.migration;
            import dev.retort.migration.*;
            @Revision(id = "a")
            public final class V1 implements Migration {
              @Override public void upgrade(Operations op) { op.executeResource("fix.sql"); }
              @Override public void downgrade(Operations op) {}
            }
            """;

    private static final String MIGRATION = """
            package db.migration;
            import dev.retort.migration.*;
            @Revision(id = "a")
            public final class V1 implements Migration {
              @Override public void upgrade(Operations op) { op.execute(BODY); }
              @Override public void downgrade(Operations op) {}
            }
            """;

    @TempDir
    Path project;

    private Path versions;

    @BeforeEach
    void createDirectory() throws IOException {
        versions = Files.createDirectories(project.resolve("src/db/migration"));
    }

    @Test
    void compilesAndKeepsWhatItCompiled() throws IOException {
        write("V1.java", MIGRATION.replace("BODY", "\"select 1\""));
        Path first = compile();
        assertThat(recordedSql(first)).isEqualTo("select 1");
        assertThat(compile()).isEqualTo(first);
        write("V1.java", MIGRATION.replace("BODY", "\"select 2\""));
        Path second = compile();
        assertThat(second).isNotEqualTo(first);
        assertThat(recordedSql(second)).isEqualTo("select 2");
    }

    @Test
    void compilesHelpersAndNoticesWhenTheyChange() throws IOException {
        write("V1.java", MIGRATION.replace("BODY", "Words.text() + org.acme.More.TEXT"));
        write("Words.java", "package db.migration; class Words { static String text() { return \"select 1\"; } }");
        write("Unrelated.java", "package db.migration; class Unrelated { this does not compile }");
        Path more = Files.createDirectories(project.resolve("src/org/acme")).resolve("More.java");
        Files.writeString(more, "package org.acme; public class More { public static final String TEXT = \", 2\"; }");
        assertThat(recordedSql(compile())).isEqualTo("select 1, 2");
        write("Words.java", "package db.migration; class Words { static String text() { return \"select 3\"; } }");
        assertThat(recordedSql(compile())).isEqualTo("select 3, 2");
        Files.writeString(more, "package org.acme; public class More { public static final String TEXT = \", 4\"; }");
        assertThat(recordedSql(compile())).isEqualTo("select 3, 4");
    }

    @Test
    void findsHelpersInADirectoryThatIsNotNamedLikeThePackage() throws IOException {
        versions = Files.createDirectories(project.resolve("migrations"));
        write("V1.java", MIGRATION.replace("BODY", "Words.TEXT"));
        write("Words.java", "package db.migration; class Words { static final String TEXT = \"select 5\"; }");
        assertThat(recordedSql(compile())).isEqualTo("select 5");
    }

    @Test
    void aScriptIsFoundBesideTheSource() throws IOException {
        write("V1.java", RESOURCE);
        write("fix.sql", "select 'beside'");
        assertThat(script(compile())).isEqualTo("select 'beside'");
        write("fix.sql", "select 'changed'");
        assertThat(script(compile())).isEqualTo("select 'changed'");
    }

    @Test
    void aScriptIsFoundWhereverTheDirectoryLiesAndUnderTheResourcesOfTheProject() throws IOException {
        versions = Files.createDirectories(project.resolve("migrations"));
        write("V1.java", RESOURCE);
        write("fix.sql", "select 'beside'");
        assertThat(script(compile())).isEqualTo("select 'beside'");

        versions = Files.createDirectories(project.resolve("src/main/java/db/migration"));
        write("V1.java", RESOURCE);
        Path resources = Files.createDirectories(project.resolve("src/main/resources/db/migration"));
        Files.writeString(resources.resolve("fix.sql"), "select 'resource'");
        assertThat(script(compile())).isEqualTo("select 'resource'");
    }

    private String script(Path classes) {
        try (MigrationClasses loaded = MigrationClasses.in(
                classes, List.of(script()), List.of(), getClass().getClassLoader())) {
            RecordedOperation step = Recorder.record(loaded.instance(script()), Direction.UPGRADE, Map.of())
                    .steps()
                    .get(0)
                    .operation();
            return ((ExecuteScript) ((RecordedOperation.Whole) step).operation()).text();
        }
    }

    @Test
    void namesFileLineAndMessageOfWhatDoesNotCompile() throws IOException {
        write("V1.java", MIGRATION.replace("BODY", "nothing").replace("downgrade", "down"));
        assertThatThrownBy(this::compile)
                .isInstanceOfSatisfying(CompilationFailedException.class, failure -> assertThat(failure.problems())
                        .extracting(CompilationFailedException.Problem::line)
                        .contains(4L, 5L))
                .hasMessageStartingWith(versions.resolve("V1.java") + ", line ");
        assertThat(compileCache()).isDirectoryNotContaining(Files::isDirectory);
    }

    @Test
    void prefersTheSourceToAnOlderClassOfTheSameName() throws IOException {
        write("V1.java", MIGRATION.replace("BODY", "\"old\""));
        Path old = compile();
        write("V1.java", MIGRATION.replace("BODY", "\"new\""));
        Path fresh = compile();
        try (MigrationClasses built =
                MigrationClasses.in(old, List.of(), List.of(), getClass().getClassLoader())) {
            assertThat(sql(built)).isEqualTo("old");
            try (MigrationClasses both = MigrationClasses.in(
                    fresh,
                    List.of(),
                    List.of(old),
                    built.instance(script()).getClass().getClassLoader())) {
                assertThat(sql(both)).isEqualTo("new");
            }
        }
    }

    @Test
    void saysWhatIsWrongWithAClassThatIsNoMigration() throws IOException {
        write("V1.java", "package db.migration; @dev.retort.migration.Revision(id = \"a\") class V1 {}");
        try (MigrationClasses classes =
                MigrationClasses.in(compile(), List.of(), List.of(), getClass().getClassLoader())) {
            assertThatThrownBy(() -> classes.instance(script()))
                    .isInstanceOf(MigrationClassException.class)
                    .hasMessage("db.migration.V1 carries @Revision and does not implement Migration");
        }
    }

    @Test
    void cacheDirectoryIsTheOneOfTheOperatingSystem() {
        Path home = Path.of("home");
        assertThat(CacheDirectory.of(Map.of(), "Linux", home)).isEqualTo(home.resolve(".cache/retort"));
        assertThat(CacheDirectory.of(Map.of(), "Mac OS X", home)).isEqualTo(home.resolve("Library/Caches/retort"));
        assertThat(CacheDirectory.of(Map.of("LOCALAPPDATA", "local"), "Windows 11", home))
                .isEqualTo(Path.of("local/retort/cache"));
        assertThat(CacheDirectory.of(Map.of("XDG_CACHE_HOME", "xdg"), "Linux", home))
                .isEqualTo(Path.of("xdg/retort"));
        assertThat(CacheDirectory.of(Map.of("XDG_CACHE_HOME", "xdg", "RETORT_CACHE", "own"), "Linux", home))
                .isEqualTo(Path.of("own"));
    }

    private String recordedSql(Path classes) {
        try (MigrationClasses loaded =
                MigrationClasses.in(classes, List.of(), List.of(), getClass().getClassLoader())) {
            return sql(loaded);
        }
    }

    private String sql(MigrationClasses classes) {
        String step = Recorder.record(classes.instance(script()), Direction.UPGRADE, Map.of())
                .steps()
                .toString();
        return step.replaceAll("(?s).*text=(.*?), variants.*", "$1");
    }

    private Path compile() {
        return new MigrationCompiler(RuntimeLocation.jars(), project.resolve("cache"), "test").compile(scripts());
    }

    private Path compileCache() {
        return project.resolve("cache/migrations");
    }

    private List<RevisionScript> scripts() {
        return RevisionSources.read(List.of(versions));
    }

    private RevisionScript script() {
        return scripts().get(0);
    }

    private void write(String name, String source) throws IOException {
        Files.writeString(versions.resolve(name), source);
    }
}
