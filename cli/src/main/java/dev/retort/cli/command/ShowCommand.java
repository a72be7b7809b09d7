package dev.retort.cli.command;

import dev.retort.cli.configuration.Configuration;
import dev.retort.cli.database.OpenDatabase;
import dev.retort.cli.failure.ExitCode;
import dev.retort.cli.output.RevisionLines;
import dev.retort.runtime.revision.RevisionGraph;
import dev.retort.runtime.revision.RevisionRange;
import dev.retort.runtime.revision.RevisionScript;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows a revision. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = "Show a revision: its parents, its file, its message.",
        footer = {"", "Examples:", "  retort show head", "  retort show 3f2a"})
final class ShowCommand extends Subcommand {
    @Parameters(paramLabel = "REV", description = "An id, the beginning of one, a label, head, heads or current.")
    private String revision = "";

    @Override
    public Integer call() {
        Configuration configuration = configuration();
        RevisionGraph graph = revisions(configuration);
        Set<String> rows = revision.contains("current")
                ? OpenDatabase.stateOf(configuration, graph, console()).rows()
                : Set.of();
        List<RevisionScript> shown =
                RevisionRange.parse(revision + ":" + revision).revisions(graph, rows);
        RevisionLines lines = new RevisionLines(graph, rows);
        for (int i = 0; i < shown.size(); i++) {
            if (i > 0) {
                console().result("");
            }
            lines.entry(shown.get(i)).forEach(console()::result);
        }
        return ExitCode.DONE;
    }
}
