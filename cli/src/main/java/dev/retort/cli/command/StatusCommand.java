package dev.retort.cli.command;

import dev.retort.cli.configuration.Configuration;
import dev.retort.cli.database.OpenDatabase;
import dev.retort.cli.failure.ExitCode;
import dev.retort.cli.report.StatusReport;
import dev.retort.runtime.bookkeeping.DatabaseState;
import dev.retort.runtime.revision.RevisionGraph;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says in one look how database and migrations stand to each other. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description = "Show the database, where it is, the heads and what is pending.",
        footer = {"", "Example:", "  retort status --format json"})
final class StatusCommand extends Subcommand {
    @Option(
            names = "--format",
            paramLabel = "F",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private OutputFormat format = OutputFormat.TEXT;

    @Override
    public Integer call() {
        Configuration configuration = configuration();
        RevisionGraph graph = revisions(configuration);
        DatabaseState state = OpenDatabase.stateOf(configuration, graph, console());
        StatusReport report = StatusReport.of(configuration.requiredDatabase().shownUrl(), graph, state.rows());
        (format == OutputFormat.JSON ? report.json() : report.text()).forEach(console()::result);
        return ExitCode.DONE;
    }
}
