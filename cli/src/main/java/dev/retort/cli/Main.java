package dev.retort.cli;

import dev.retort.cli.archive.ClassDataArchive;
import dev.retort.cli.command.Commands;
import dev.retort.cli.command.Invocation;
import dev.retort.cli.command.RetortCommand;
import dev.retort.cli.interruption.Interruption;
import dev.retort.cli.project.ProgramVersion;
import dev.retort.cli.rehearsal.Rehearsal;
import java.io.PrintWriter;
import picocli.CommandLine;

/** The entry point of the command line. */
public final class Main {

    private Main() {}

    /** Runs one command and ends the JVM with its exit code. */
    public static void main(String[] arguments) {
        Rehearsal.begin(arguments);
        Interruption interruption = Interruption.installed(System.err);
        CommandLine commandLine = commandLine(Invocation.ofProcess(), arguments);
        int status;
        try {
            status = commandLine.execute(arguments);
        } finally {
            interruption.end();
        }
        ClassDataArchive.makeIfAsked(commandLine.getParseResult(), status);
        System.exit(status);
    }

    /**
     * Runs one command in this process, for programs and tests.
     *
     * @return the exit code
     */
    public static int run(PrintWriter results, PrintWriter notes, String... arguments) {
        return run(Invocation.of(System.getenv()), results, notes, arguments);
    }

    /** As {@link #run}, with other surroundings than this process has. */
    public static int run(Invocation invocation, PrintWriter results, PrintWriter notes, String... arguments) {
        return commandLine(invocation, arguments).setOut(results).setErr(notes).execute(arguments);
    }

    /** The commands that the words of a call may mean with their error handling, ready to execute. */
    private static CommandLine commandLine(Invocation invocation, String... arguments) {
        RetortCommand root = new RetortCommand(invocation);
        CommandLine commandLine = Commands.under(root, arguments);
        commandLine.getCommandSpec().versionProvider(new ProgramVersion());
        return commandLine
                .setExecutionExceptionHandler(new ErrorReport(root))
                .setParameterExceptionHandler(ErrorReport::usage)
                .setCaseInsensitiveEnumValuesAllowed(true);
    }
}
