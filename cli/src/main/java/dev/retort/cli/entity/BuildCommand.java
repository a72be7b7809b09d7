package dev.retort.cli.entity;

import dev.retort.cli.failure.Failure;
import dev.retort.cli.output.Console;
import dev.retort.cli.platform.OperatingSystem;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Runs the user's build command before the entities are read; what it prints goes to standard error. */
final class BuildCommand {
    private BuildCommand() {}

    static void run(String command, Path folder, Console console) {
        console.note("building: " + command);
        console.settle();
        List<String> shell = OperatingSystem.isWindows() ? List.of("cmd", "/c", command) : List.of("sh", "-c", command);
        try {
            Process process = new ProcessBuilder(shell)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
            process.getOutputStream().close();
            try (BufferedReader output = process.inputReader()) {
                output.lines().forEach(console::note);
            }
            int status = process.waitFor();
            if (status != 0) {
                throw new Failure("the build failed with exit code " + status + ": " + command);
            }
        } catch (IOException notStarted) {
            throw new Failure(
                    "the build did not start: " + notStarted.getMessage(), "[model] build = \"" + command + "\"");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Failure("the build was interrupted: " + command);
        }
    }
}
