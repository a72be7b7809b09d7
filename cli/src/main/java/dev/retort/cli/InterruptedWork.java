package dev.retort.cli;

import dev.retort.runtime.MigrationFailedException;
import java.util.ArrayList;
import java.util.List;

/** Where an interrupted command has left the database: nobody has to correct anything, only to run it again. */
final class InterruptedWork {
    private InterruptedWork() {}

    static List<String> waysOut(Exception error) {
        List<String> lines = new ArrayList<>();
        if (error instanceof MigrationFailedException failure) {
            failure.waysOut().stream()
                    .filter(line -> !line.startsWith("SQL: ") && !line.startsWith("correct "))
                    .forEach(lines::add);
            lines.add("the same command again goes on from there");
        }
        return lines;
    }
}
