package dev.retort.cli.command;

import dev.retort.cli.configuration.Configuration;
import dev.retort.cli.configuration.DatabaseAddress;
import dev.retort.cli.editor.Editor;
import dev.retort.cli.failure.Failure;
import dev.retort.cli.newrevision.WrittenSql;
import dev.retort.differ.planner.Plan;
import dev.retort.schema.DatabaseKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The SQL of a hand-written revision: from the standard input, or from an editor where a person sits at it. */
final class SqlInput {
    private final Invocation invocation;
    private final Configuration configuration;

    SqlInput(Invocation invocation, Configuration configuration) {
        this.invocation = invocation;
        this.configuration = configuration;
    }

    Plan plan() {
        DatabaseKind database = configuration
                .database()
                .map(DatabaseAddress::kind)
                .or(() -> configuration.migrations().databases().stream().findFirst())
                .orElse(DatabaseKind.POSTGRESQL);
        return WrittenSql.plan(invocation.atTerminal() ? edited() : read(), database);
    }

    private String read() {
        try {
            return new String(invocation.input().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new Failure("the standard input cannot be read: " + unreadable.getMessage());
        }
    }

    private String edited() {
        try {
            Path file = Files.createTempFile("retort", ".sql");
            try {
                Files.writeString(file, WrittenSql.OUTLINE);
                Editor.chosen(invocation.variables()).open(List.of(file));
                return Files.readString(file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException unwritable) {
            throw new Failure("the file for the editor cannot be written: " + unwritable.getMessage());
        }
    }
}
