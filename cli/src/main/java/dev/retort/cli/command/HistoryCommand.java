package dev.retort.cli.command;

import dev.retort.cli.configuration.Configuration;
import dev.retort.cli.failure.ExitCode;
import dev.retort.cli.output.RevisionLines;
import dev.retort.runtime.revision.RevisionGraph;
import dev.retort.runtime.revision.RevisionRange;
import dev.retort.runtime.revision.RevisionScript;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the revisions. */
@Command(
        name = "history",
        mixinStandardHelpOptions = true,
        description = "List the revisions, newest first.",
        footer = {
            "",
            "Examples:",
            "  retort history -i",
            "  retort history -r 3f2a:head",
            "  retort history -r -2:current"
        })
final class HistoryCommand extends Subcommand {
    @Option(
            names = {"-r", "--range"},
            paramLabel = "A:B",
            description = "From A up to B, both included; either may be left out.")
    private @Nullable String range;

    @Option(
            names = {"-i", "--indicate-current"},
            description = "Mark where the database is.")
    private boolean indicateCurrent;

    @Override
    public Integer call() {
        Configuration configuration = configuration();
        RevisionGraph graph = revisions(configuration);
        Optional<RevisionRange> wanted = Optional.ofNullable(range).map(RevisionRange::parse);
        boolean asked =
                indicateCurrent || wanted.filter(RevisionRange::asksDatabase).isPresent();
        Set<String> rows = rowsWhen(asked, configuration, graph);
        List<RevisionScript> revisions =
                wanted.map(ends -> ends.revisions(graph, rows)).orElseGet(graph::newestFirst);
        RevisionLines lines = new RevisionLines(graph, indicateCurrent ? rows : Set.of());
        for (RevisionScript revision : revisions) {
            if (console().verbose()) {
                lines.entry(revision).forEach(console()::result);
                console().result("");
            } else {
                console().result(lines.history(revision));
            }
        }
        return ExitCode.DONE;
    }
}
