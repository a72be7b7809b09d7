package dev.retort.cli.command;

import dev.retort.cli.failure.ExitCode;
import dev.retort.cli.project.ConfigurationTemplate;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

/** Lists what {@code init} can start with. */
@Command(
        name = "list-templates",
        mixinStandardHelpOptions = true,
        description = "List the kinds of configuration that init can write.",
        footer = {"", "Example:", "  retort list-templates", "  retort init --template postgresql"})
final class ListTemplatesCommand extends Subcommand {
    @Override
    public Integer call() {
        int widest = Stream.of(ConfigurationTemplate.values())
                .mapToInt(template -> template.label().length())
                .max()
                .orElse(0);
        for (ConfigurationTemplate template : ConfigurationTemplate.values()) {
            String gap = " ".repeat(widest - template.label().length());
            console().result(template.label() + gap + "  " + template.synopsis());
        }
        return ExitCode.DONE;
    }
}
