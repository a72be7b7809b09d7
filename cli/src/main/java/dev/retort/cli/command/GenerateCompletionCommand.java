package dev.retort.cli.command;

import dev.retort.cli.failure.ExitCode;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Writes the script that teaches a shell the commands and options. */
@Command(
        name = "generate-completion",
        mixinStandardHelpOptions = true,
        description = "Print a completion script for bash and zsh.",
        footer = {
            "",
            "Examples:",
            "  source <(retort generate-completion)",
            "  retort generate-completion > /etc/bash_completion.d/retort"
        })
final class GenerateCompletionCommand extends Subcommand {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        AutoComplete.bash("retort", spec.root().commandLine()).lines().forEach(console()::result);
        return ExitCode.DONE;
    }
}
