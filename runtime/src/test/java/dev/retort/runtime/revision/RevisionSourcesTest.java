package dev.retort.runtime.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.runtime.InvalidRevisionsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RevisionSourcesTest {
    @TempDir
    Path directory;

    @Test
    void readsEveryElementAndTheClassName() throws IOException {
        RevisionScript script = read("""
                package db.migration;
                import dev.retort.migration.Revision;
                /** @Revision(id = "no") in a comment, and class Nothing. */
                // @Revision(id = "no")
                @SuppressWarnings({"unused", "x.class"})
                @Deprecated(forRemoval = true)
                @Revision(
                    id = "3f2a91c07be4",
                    follows = {"8c1d5e0a7b39", "77aa",},
                    message = "say \\"hi\\"\\n\\u00fc\\t{@Revision} */",
                    created = "2026-11-21T09:30Z",
                    labels = "billing",
                    dependsOn = {},
                    replaces = {"1", "2"})
                @Tag(Other.class)
                public final class V1 implements Migration {
                  @Revision(id = "inner") class Inner {}
                }
                """);
        assertThat(script.id()).isEqualTo("3f2a91c07be4");
        assertThat(script.follows()).containsExactly("8c1d5e0a7b39", "77aa");
        assertThat(script.message()).isEqualTo("say \"hi\"\nü\t{@Revision} */");
        assertThat(script.created()).contains("2026-11-21T09:30Z");
        assertThat(script.labels()).containsExactly("billing");
        assertThat(script.dependsOn()).isEmpty();
        assertThat(script.replaces()).containsExactly("1", "2");
        assertThat(script.className()).isEqualTo("db.migration.V1");
        assertThat(script.path()).contains(directory.resolve("V1.java"));
    }

    @Test
    void readsTextBlocksQualifiedNamesAndClassesWithoutAPackage() throws IOException {
        RevisionScript script = read("""
                @dev.retort.migration.Revision(message = \"""
                    two
                      lines\\
                     joined\""", id = "a\\u0062")
                class V1 {}
                """);
        assertThat(script.message()).isEqualTo("two\n  lines joined");
        assertThat(script.id()).isEqualTo("ab");
        assertThat(script.className()).isEqualTo("V1");
    }

    @Test
    void passesOverFilesWithoutTheAnnotationOrWithAnotherOne() throws IOException {
        write("A.java", "class A { String s = \"@Revision(id = 1)\"; char c = '\"'; /* @Revision */ }");
        write("B.java", "import org.acme.Revision; @Revision(id = \"a\") class B {}");
        write("C.txt", "@Revision(id = \"a\") class C {}");
        write("D.java", "this is \" not 'Java @RevisionX");
        assertThat(RevisionSources.read(List.of(directory))).isEmpty();
        assertThat(RevisionSources.read(List.of(directory.resolve("missing")))).isEmpty();
    }

    @Test
    void refusesWhatIsNotALiteralNamingFileAndLine() throws IOException {
        assertUnreadable(
                "@Revision(\n id = \"a\" + \"b\") class V1 {}", "line 2: id of @Revision must be written as one");
        assertUnreadable("@Revision(id = ID) class V1 {}", "line 1: id of @Revision must be written as one");
        assertUnreadable("@Revision(id = \"a\", nonsense = \"b\") class V1 {}", "@Revision has no element nonsense");
        assertUnreadable("@Revision(message = \"a\") class V1 {}", "@Revision needs an id");
        assertUnreadable("@Revision(id = \"a\"", "must be written");
        assertUnreadable("@Revision(id = \"a\")", "stands before no class");
        assertUnreadable("@Revision(id = \"a-b\") class V1 {}", "\"a-b\" cannot be the id of a revision");
    }

    @Test
    void readsFilesInOrderOfTheirNames() throws IOException {
        write("V2.java", "@Revision(id = \"b\") class V2 {}");
        write("V1.java", "@Revision(id = \"a\") class V1 {}");
        assertThat(RevisionSources.graph(List.of(directory)).heads()).containsExactly("a", "b");
    }

    private void assertUnreadable(String source, String message) throws IOException {
        write("V1.java", source);
        assertThatThrownBy(() -> RevisionSources.read(List.of(directory)))
                .isInstanceOf(InvalidRevisionsException.class)
                .hasMessageStartingWith(directory.resolve("V1.java").toString())
                .hasMessageContaining(message);
    }

    private RevisionScript read(String source) throws IOException {
        write("V1.java", source);
        List<RevisionScript> scripts = RevisionSources.read(List.of(directory));
        assertThat(scripts).hasSize(1);
        return scripts.get(0);
    }

    private void write(String name, String source) throws IOException {
        Files.writeString(directory.resolve(name), source);
    }
}
