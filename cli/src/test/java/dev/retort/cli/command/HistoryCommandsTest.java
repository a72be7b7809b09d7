package dev.retort.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands that need the migration classes and no database. */
class HistoryCommandsTest {
    @TempDir
    private Path folder = Path.of("");

    private Call retort = new Call(Path.of(""), Map.of(), "");

    @BeforeEach
    void twoBranches() throws IOException {
        retort = Call.in(folder, """
                [migrations]
                directory = "migrations"
                package = "migrations"
                """);
        retort.succeed("revision", "first", "--rev-id", "aa");
        retort.succeed("revision", "-m", "left", "--rev-id", "bb", "--branch-label", "left");
        retort.succeed("revision", "right", "--head", "aa", "--splice", "--rev-id", "cc");
    }

    @Test
    void whereTheHistoryParts() {
        assertThat(retort.succeed("branches")).isEqualTo("""
                        aa (branchpoint)
                           -> bb (left) (head)
                           -> cc (head)
                        """);
        assertThat(retort.succeed("branches", "-v")).isEqualTo("""
                        aa (branchpoint), first
                           -> bb (left) (head), left
                           -> cc (head), right
                        """);
    }

    @Test
    void severalHeadsAreToldWithBothWaysOut() {
        assertThat(retort.succeed("heads")).isEqualTo("bb (left) (head)\ncc (head)\n");
        Call.Outcome single = retort.run("heads", "--single");
        assertThat(single.status()).isEqualTo(3);
        assertThat(single.results()).isEqualTo("bb (left) (head)\ncc (head)\n");
        assertThat(single.notes())
                .contains("2 heads: bb (left) and cc (right)", "retort merge heads -m", "retort upgrade heads");
    }

    @Test
    void aHeadThatAnotherOneDependsOnIsNoPlaceOfItsOwn() {
        retort.succeed("revision", "needs left", "--head", "cc", "--depends-on", "left", "--rev-id", "dd");
        assertThat(retort.succeed("heads")).isEqualTo("bb (left) (effective head)\ndd (head)\n");
        assertThat(retort.succeed("history")).contains(" -> bb (left) (effective head), ", " -> dd (head), ");
        assertThat(retort.succeed("heads", "--resolve-dependencies")).isEqualTo("dd (head)\n");
        retort.succeed("heads", "--single");
        assertThat(retort.succeed("history", "-r", "dd:")).isEqualTo("cc (left) -> dd (head), needs left\n");
        assertThat(retort.succeed("show", "dd")).contains("Parent: cc", "Also depends on: left");
    }

    @Test
    void merging() throws IOException {
        assertThat(retort.fail(1, "merge", "aa", "bb")).contains("aa (first) is not a head", "--splice");
        assertThat(retort.fail(1, "merge", "bb", "left")).contains("names a revision twice: bb, bb");
        assertThat(retort.fail(1, "merge", "bb")).contains("there is nothing to join: bb is one revision, bb");
        assertThat(retort.fail(2, "merge", "current", "bb")).contains("counts from where a database is");
        assertThat(retort.fail(2, "merge")).contains("REV");
        assertThat(retort.files("migrations")).hasSize(3);
        Path written = Path.of(retort.succeed("merge", "heads", "--branch-label", "all", "--rev-id", "mm", "-m", "both")
                .strip());
        assertThat(Files.readString(written))
                .contains("follows = {\"bb\", \"cc\"}", "labels = \"all\"", "message = \"both\"");
        assertThat(retort.succeed("history", "-r", "mm:"))
                .isEqualTo("bb, cc -> mm (all, left) (head) (mergepoint), both\n");
        assertThat(retort.fail(1, "merge", "heads")).contains("there is nothing to join");
        retort.succeed("merge", "bb", "cc", "--splice", "--rev-id", "m2");
        assertThat(retort.succeed("show", "m2")).contains("Merges: bb, cc", "    merge bb and cc");
    }

    @Test
    void whatWouldNotFitIsNotWritten() throws IOException {
        assertThat(retort.fail(1, "revision", "x", "--head", "bb", "--branch-label", "left"))
                .contains("two revisions have the label left");
        assertThat(retort.fail(1, "revision", "x", "--head", "bb", "--branch-label", "a b"))
                .contains("\"a b\" cannot be a label");
        assertThat(retort.fail(1, "revision", "x", "--head", "bb", "--rev-id", "left"))
                .contains("left");
        assertThat(retort.fail(1, "revision", "x", "--head", "bb", "--depends-on", "zz"))
                .contains("no revision is or begins with \"zz\"");
        assertThat(retort.fail(1, "revision", "x", "--head", "heads")).contains("--head heads means 2 revisions");
        assertThat(retort.fail(2, "revision", "x", "--head", "+1")).contains("counts from where a database is");
        assertThat(retort.fail(2, "revision", "x", "-m", "y")).contains("given twice");
        assertThat(retort.files("migrations")).hasSize(3);
    }

    @Test
    void sqlFromTheInputBecomesStatements() throws IOException {
        Path written = Path.of(retort.input("""
                        -- upgrade
                        UPDATE a SET b = 'x;y';
                        DELETE FROM c
                         WHERE d;
                        -- downgrade
                        INSERT INTO c VALUES (1);
                        """)
                .succeed("revision", "-m", "fill", "--head", "bb", "--sql")
                .strip());
        assertThat(Files.readString(written))
                .contains("op.execute(\"UPDATE a SET b = 'x;y'\");", "DELETE FROM c", "INSERT INTO c VALUES (1)");
        Path oneWay = Path.of(retort.input("SELECT 1")
                .succeed("revision", "-m", "way", "--head", "cc", "--sql")
                .strip());
        assertThat(Files.readString(oneWay)).contains("op.execute(\"SELECT 1\");", "op.irreversible(");
        assertThat(retort.fail(1, "revision", "-m", "none", "--head", "bb", "--splice", "--sql"))
                .contains("there is no SQL to write down");
        assertThat(retort.fail(2, "revision", "--sql", "--autogenerate")).contains("--sql", "--autogenerate");
    }
}
