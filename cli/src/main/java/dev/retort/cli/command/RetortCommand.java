package dev.retort.cli.command;

import dev.retort.cli.output.Console;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command before the commands: it holds the options all of them have. */
@Command(
        name = "retort",
        description = "Migrations for JPA: from entity classes to a reviewed Java class to the database, and back.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = HelpCommand.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:failed",
            "2:the call's words are wrong",
            "3:differences, pending revisions or several heads; not at head",
            "4:a decision is needed that nobody could be asked for"
        })
public final class RetortCommand implements Runnable {
    private final Invocation invocation;

    @Mixin
    private GlobalOptions options = new GlobalOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** The commands as one call in its surroundings sees them. */
    public RetortCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    Invocation invocation() {
        return invocation;
    }

    public GlobalOptions options() {
        return options;
    }

    /** The streams of this call. */
    public Console console() {
        return new Console(
                spec.commandLine().getOut(),
                spec.commandLine().getErr(),
                options.quiet(),
                options.verbose(),
                invocation.atTerminal());
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing; retort --help lists them");
    }
}
