package dev.retort.cli.newrevision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.retort.cli.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewRevisionTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void theClassStandsAloneInItsFolder() throws IOException {
        assertThat(revision()).hasSize(1).allMatch(file -> file.toString().endsWith("_title.java"));
    }

    @Test
    void whoMayReadTheConfigurationMayReadTheClass() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Path written = revision().get(0);
        assertThat(Files.getPosixFilePermissions(written))
                .isEqualTo(Files.getPosixFilePermissions(folder.resolve("retort.toml")));
    }

    private List<Path> revision() throws IOException {
        Path configuration = Files.writeString(
                folder.resolve("retort.toml"), "[migrations]\ndirectory = \"migrations\"\npackage = \"migrations\"\n");
        StringWriter notes = new StringWriter();
        int status = Main.run(
                new PrintWriter(new StringWriter()),
                new PrintWriter(notes),
                "-c",
                configuration.toString(),
                "revision",
                "-m",
                "title");
        assertThat(status).as(notes.toString()).isZero();
        try (Stream<Path> files = Files.list(folder.resolve("migrations"))) {
            return files.toList();
        }
    }
}
