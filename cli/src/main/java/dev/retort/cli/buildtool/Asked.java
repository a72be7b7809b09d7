package dev.retort.cli.buildtool;

import dev.retort.cli.output.Console;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Runs a build tool's command and takes its answer. */
final class Asked {
    private Asked() {}

    /**
     * The class path as the tool says it now.
     *
     * @throws NoAnswer when it does not start, or fails
     */
    static List<Path> of(BuildTool tool, Console console) {
        try {
            Path scratch = Files.createTempDirectory("retort-build");
            try {
                run(tool, tool.command(scratch), console);
                List<Path> entries = tool.classPath(scratch);
                if (entries.isEmpty()) {
                    throw new NoAnswer(tool.name() + " knows no class path of " + tool.root());
                }
                return entries;
            } finally {
                delete(scratch);
            }
        } catch (IOException notStarted) {
            throw new NoAnswer(tool.name() + " could not be asked for the class path: " + notStarted.getMessage());
        }
    }

    private static void run(BuildTool tool, List<String> command, Console console) throws IOException {
        console.detail(String.join(" ", command));
        Process process = new ProcessBuilder(command)
                .directory(tool.root().toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        List<String> printed = new ArrayList<>();
        try (BufferedReader output = process.inputReader()) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                printed.add(line);
                console.detail(line);
            }
            int status = process.waitFor();
            if (status != 0) {
                throw new NoAnswer(tool.name() + " could not be asked for the class path: exit code " + status
                        + firstError(printed));
            }
        } catch (InterruptedException interrupted) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new NoAnswer("interrupted while " + tool.name() + " was asked for the class path");
        }
    }

    /** The line of an error; Gradle says what went wrong behind a line that says no more than that. */
    private static String firstError(List<String> printed) {
        for (int place = 0; place < printed.size(); place++) {
            String line = printed.get(place);
            if (line.startsWith("* What went") && place + 1 < printed.size()) {
                return ", " + printed.get(place + 1).strip();
            } else if (line.contains("ERROR") || line.contains("error:")) {
                return ", " + line.strip();
            }
        }
        return "";
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }
}
