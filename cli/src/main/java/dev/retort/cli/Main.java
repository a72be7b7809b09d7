package dev.retort.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The entry point of the command line. */
@Command(
        name = "retort",
        description = "Migrations for JPA: from entity classes to a reviewed Java class to the database, and back.",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class)
public final class Main {

    private Main() {}

    /** Runs one command and ends the JVM with its exit code. */
    public static void main(String[] arguments) {
        var commandLine = new CommandLine(new Main());
        int status = commandLine.execute(arguments);
        ClassDataArchive.writeIfAsked(commandLine.getParseResult(), status);
        System.exit(status);
    }
}
