package dev.retort.cli.buildtool;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.cli.output.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** How often a build is asked; the wrapper of this one is a script that answers as Gradle does. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the wrapper is a shell script")
class ProjectClassPathTest {
    private static final String ASKED = "asking Gradle";

    @TempDir
    private Path folder = Path.of("");

    private Path jar = Path.of("");

    @BeforeEach
    void project() throws IOException {
        jar = Files.createFile(folder.resolve("hibernate.jar"));
        Files.writeString(folder.resolve("build.gradle"), "plugins { id 'java' }\n");
        Path wrapper = Files.writeString(folder.resolve("gradlew"), """
                #!/bin/sh
                echo "a plugin says something"
                while [ "$1" != --init-script ]; do shift; done
                printf '%%s\\n' build/classes/java/main build/resources/main hibernate.jar \\
                  | sed 's|^|%1$s/|' > "$(dirname "$2")/classpath.txt"
                """.formatted(folder));
        assertThat(wrapper.toFile().setExecutable(true)).isTrue();
    }

    @Test
    void aProjectWithoutResourcesIsAskedOnce() throws IOException {
        Files.createDirectories(folder.resolve("build/classes/java/main"));
        assertThat(notes()).contains(ASKED);
        assertThat(notes()).doesNotContain(ASKED);
        assertThat(entries(new StringWriter()))
                .containsExactly(
                        folder.resolve("build/classes/java/main"), folder.resolve("build/resources/main"), jar);
    }

    @Test
    void anotherBuildFileOrAMissingJarIsAReasonToAskAgain() throws IOException {
        assertThat(notes()).contains(ASKED);
        Files.writeString(folder.resolve("gradle.properties"), "version=2\n");
        assertThat(notes()).contains(ASKED);
        assertThat(notes()).doesNotContain(ASKED);
        Files.delete(jar);
        assertThat(notes()).contains(ASKED);
    }

    private String notes() {
        StringWriter notes = new StringWriter();
        entries(notes);
        return notes.toString();
    }

    private List<Path> entries(StringWriter notes) {
        Console console = new Console(new PrintWriter(new StringWriter()), new PrintWriter(notes), false, false);
        return ProjectClassPath.of("gradle", folder, console).orElseThrow();
    }
}
