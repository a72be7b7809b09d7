package dev.retort.cli.command;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The help of a command: its own options, and where those are listed that every command has. */
final class CommandHelp extends Help {
    private static final String OF_ALL =
            "%nOptions that every command has (-c, -n, --url, -v and more): retort --help%n";

    CommandHelp(CommandSpec command, ColorScheme colors) {
        super(command, colors);
    }

    @Override
    public String optionList() {
        return isOfAll() ? super.optionList() : optionListExcludingGroups(own()) + OF_ALL.formatted();
    }

    @Override
    protected Ansi.Text createDetailedSynopsisOptionsText(
            Collection<ArgSpec> done, Comparator<OptionSpec> order, boolean clustered) {
        return isOfAll()
                ? super.createDetailedSynopsisOptionsText(done, order, clustered)
                : createDetailedSynopsisOptionsText(done, own(), order, clustered);
    }

    private boolean isOfAll() {
        return commandSpec().parent() == null;
    }

    private List<OptionSpec> own() {
        return commandSpec().options().stream()
                .filter(option -> !option.inherited() && !option.usageHelp() && !option.versionHelp())
                .toList();
    }
}
