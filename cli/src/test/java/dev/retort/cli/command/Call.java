package dev.retort.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.cli.Main;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Commands run in a project folder of their own, with an environment and an input that the test says. */
record Call(Path folder, Map<String, String> variables, String input) {
    /** How a command ended. */
    record Outcome(int status, String results, String notes) {}

    static Call in(Path folder, String configuration) throws IOException {
        Files.writeString(folder.resolve("retort.toml"), configuration);
        return new Call(folder, Map.of(), "");
    }

    Call variable(String name, String value) {
        Map<String, String> more = new TreeMap<>(variables);
        more.put(name, value);
        return new Call(folder, more, input);
    }

    Call input(String text) {
        return new Call(folder, variables, text);
    }

    Outcome run(String... command) {
        List<String> arguments =
                new ArrayList<>(List.of("-c", folder.resolve("retort.toml").toString()));
        arguments.addAll(List.of(command));
        StringWriter results = new StringWriter();
        StringWriter notes = new StringWriter();
        int status = Main.run(
                new Invocation(
                        new TreeMap<>(variables),
                        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                        false),
                new PrintWriter(results),
                new PrintWriter(notes),
                arguments.toArray(String[]::new));
        return new Outcome(status, results.toString(), notes.toString());
    }

    String succeed(String... command) {
        Outcome outcome = run(command);
        assertThat(outcome.status())
                .as("retort %s: %s", String.join(" ", command), outcome)
                .isZero();
        return outcome.results();
    }

    String fail(int status, String... command) {
        Outcome outcome = run(command);
        assertThat(outcome.status())
                .as("retort %s: %s", String.join(" ", command), outcome)
                .isEqualTo(status);
        return outcome.notes();
    }

    List<Path> files(String directory) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(directory))) {
            return files.sorted().toList();
        }
    }
}
