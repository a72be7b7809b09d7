package dev.retort.cli.editor;

import dev.retort.cli.failure.Failure;
import dev.retort.cli.platform.OperatingSystem;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A program that lets a person change text files; {@code command} is what the shell is given before their names. */
public final class Editor {
    private static final List<String> USUAL = List.of("sensible-editor", "editor", "nano", "vim", "vi");

    /** What a shell answers for a program that is not there. */
    private static final int NOT_FOUND = 127;

    private final String command;
    private final boolean windows;

    private Editor(String command, boolean windows) {
        this.command = command;
        this.windows = windows;
    }

    /**
     * The editor of {@code VISUAL}, else of {@code EDITOR}, else the first usual one on the path.
     *
     * @throws Failure when there is none
     */
    public static Editor chosen(Map<String, String> variables) {
        boolean windows = OperatingSystem.isWindows();
        String command = Stream.of("VISUAL", "EDITOR")
                .map(name -> variables.getOrDefault(name, ""))
                .filter(value -> !value.isBlank())
                .findFirst()
                .or(() -> windows ? Optional.of("notepad.exe") : onPath(variables.getOrDefault("PATH", "")))
                .orElseThrow(() -> new Failure(
                        "there is no editor: neither VISUAL nor EDITOR is set, and none of " + String.join(", ", USUAL)
                                + " is on the path",
                        "export EDITOR=\"code --wait\""));
        return new Editor(command, windows);
    }

    /**
     * Opens files and waits until the editor is closed.
     *
     * @throws Failure when it cannot be started or ends with an error
     */
    public void open(List<Path> files) {
        List<String> words = new ArrayList<>();
        if (windows) {
            words.addAll(List.of("cmd.exe", "/c", command));
        } else {
            // The variable may hold options in quotes, which only a shell takes apart as its writer meant.
            words.addAll(List.of("sh", "-c", command + " \"$@\"", command));
        }
        files.forEach(file -> words.add(file.toString()));
        int status = run(words);
        if (status == NOT_FOUND && !windows) {
            throw new Failure("there is no program \"" + command + "\" to edit with", "another one: export EDITOR=...");
        }
        if (status != 0) {
            throw new Failure(
                    "the editor \"" + command + "\" ended with " + status,
                    "another one: export EDITOR=...",
                    "the files: "
                            + String.join(
                                    " ", files.stream().map(Path::toString).toList()));
        }
    }

    private int run(List<String> words) {
        try {
            return new ProcessBuilder(words).inheritIO().start().waitFor();
        } catch (IOException refused) {
            throw new Failure(
                    "the editor \"" + command + "\" cannot be started: " + refused.getMessage(),
                    "another one: export EDITOR=...");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Failure("interrupted while the editor \"" + command + "\" was open");
        }
    }

    private static Optional<String> onPath(String path) {
        return USUAL.stream()
                .filter(name -> Stream.of(path.split(File.pathSeparator, -1))
                        .filter(folder -> !folder.isBlank())
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, name))))
                .findFirst();
    }
}
