package dev.retort.cli.command;

import java.util.List;
import picocli.CommandLine;

/** All commands, in the order in which the help lists them. */
public final class Commands {
    private Commands() {}

    /** The command line with every command under {@code root}. */
    public static CommandLine under(RetortCommand root) {
        CommandLine commandLine = new CommandLine(root);
        List.of(
                        new InitCommand(),
                        new RevisionCommand(),
                        new CheckCommand(),
                        new UpgradeCommand(),
                        new DowngradeCommand(),
                        new StatusCommand(),
                        new CurrentCommand(),
                        new HistoryCommand(),
                        new HeadsCommand(),
                        new BranchesCommand(),
                        new ShowCommand(),
                        new EditCommand(),
                        new MergeCommand(),
                        new StampCommand(),
                        new EnsureVersionCommand(),
                        new ListTemplatesCommand(),
                        new GenerateCompletionCommand())
                .forEach(commandLine::addSubcommand);
        return commandLine.setHelpFactory(CommandHelp::new);
    }
}
