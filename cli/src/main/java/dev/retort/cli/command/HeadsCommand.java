package dev.retort.cli.command;

import dev.retort.cli.failure.ExitCode;
import dev.retort.cli.output.RevisionLines;
import dev.retort.runtime.revision.RevisionGraph;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the revisions that nothing follows. */
@Command(
        name = "heads",
        mixinStandardHelpOptions = true,
        description = "List the revisions that nothing follows.",
        footer = {"", "Example, in a pre-commit hook:", "  retort heads --single"})
final class HeadsCommand extends Subcommand {
    @Option(names = "--single", description = "Exit with 3 when upgrade head would not know where to go.")
    private boolean single;

    @Option(names = "--resolve-dependencies", description = "Leave out what another branch depends on.")
    private boolean resolveDependencies;

    @Override
    public Integer call() {
        RevisionGraph graph = revisions(configuration());
        List<String> heads = resolveDependencies ? graph.effectiveHeads() : graph.heads();
        RevisionLines lines = new RevisionLines(graph, Set.of());
        heads.forEach(id -> {
            if (console().verbose()) {
                lines.entry(graph.find(id).orElseThrow()).forEach(console()::result);
                console().result("");
            } else {
                console().result(lines.head(graph.find(id).orElseThrow()));
            }
        });
        if (single) {
            SeveralHeads.refuse(graph, ExitCode.DIFFERENT);
        }
        return ExitCode.DONE;
    }
}
