package dev.retort.cli;

import dev.retort.cli.command.RetortCommand;
import dev.retort.cli.failure.ExitCode;
import dev.retort.cli.failure.Failure;
import dev.retort.cli.interruption.Interruption;
import dev.retort.cli.output.Console;
import dev.retort.dialect.UnsupportedSchemaException;
import dev.retort.differ.rename.ImpossibleRenameException;
import dev.retort.model.ModelException;
import dev.retort.runtime.MigrationException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what went wrong into a line for people, the ways out and an exit code. */
final class ErrorReport implements IExecutionExceptionHandler {
    private final RetortCommand root;

    ErrorReport(RetortCommand root) {
        this.root = root;
    }

    @Override
    public int handleExecutionException(Exception error, CommandLine command, ParseResult parsed) {
        Console console = root.console();
        if (root.options().stacktrace()) {
            error.printStackTrace(console.notes());
        }
        if (Interruption.isRaised()) {
            console.failure("interrupted", InterruptedWork.waysOut(error));
            Interruption.acknowledge();
        } else if (error instanceof Failure failure) {
            console.failure(text(failure), failure.waysOut());
            return failure.exitCode();
        } else if (error instanceof MigrationException failure) {
            console.failure(text(failure), failure.waysOut());
        } else if (error instanceof ModelException failure) {
            console.failure(text(failure), failure.waysOut());
        } else if (error instanceof UnsupportedSchemaException || error instanceof ImpossibleRenameException) {
            console.failure(text(error), List.of());
        } else {
            console.failure(
                    "something went wrong that Retort did not expect: " + error,
                    root.options().stacktrace() ? List.of() : List.of("where it came from: --stacktrace"));
        }
        return ExitCode.FAILED;
    }

    static int usage(ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        StringWriter suggestions = new StringWriter();
        boolean guessed = UnmatchedArgumentException.printSuggestions(wrong, new PrintWriter(suggestions, true));
        command.getErr().println("retort: " + wrong.getMessage());
        command.getErr()
                .println(
                        guessed
                                ? suggestions.toString().strip().indent(2).stripTrailing()
                                : "  " + command.getCommandSpec().qualifiedName() + " --help");
        command.getErr().flush();
        return ExitCode.USAGE;
    }

    private static String text(Exception error) {
        return Optional.ofNullable(error.getMessage()).orElseGet(error::toString);
    }
}
