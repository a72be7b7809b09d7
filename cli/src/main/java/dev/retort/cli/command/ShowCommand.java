package dev.retort.cli.command;

import dev.retort.cli.configuration.Configuration;
import dev.retort.cli.failure.ExitCode;
import dev.retort.cli.output.RevisionLines;
import dev.retort.runtime.revision.RevisionGraph;
import dev.retort.runtime.revision.RevisionIdentifier;
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
        footer = {"", "Examples:", "  retort show head", "  retort show 3f2a", "  retort show current"})
final class ShowCommand extends Subcommand {
    @Parameters(paramLabel = "REV", description = "An id, the beginning of one, a label, head, heads or current.")
    private String revision = "";

    @Override
    public Integer call() {
        Configuration configuration = configuration();
        RevisionGraph graph = revisions(configuration);
        RevisionIdentifier identifier = RevisionIdentifier.parse(revision);
        Set<String> rows = rowsWhen(identifier.countsFromDatabase(), configuration, graph);
        List<RevisionScript> shown = graph.resolve(identifier, rows);
        if (shown.isEmpty()) {
            console().note(revision + " is before the first revision: there is nothing to show");
        }
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
