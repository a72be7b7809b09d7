package dev.retort.cli.command;

import dev.retort.cli.failure.ExitCode;
import dev.retort.cli.output.RevisionLines;
import dev.retort.runtime.revision.RevisionGraph;
import dev.retort.runtime.revision.RevisionScript;
import java.util.Set;
import picocli.CommandLine.Command;

/** Lists where the history parts. */
@Command(
        name = "branches",
        mixinStandardHelpOptions = true,
        description = "List the revisions that several others follow, each with those; nothing when there is one line.",
        footer = {"", "Examples:", "  retort branches", "  retort branches -v"})
final class BranchesCommand extends Subcommand {
    @Override
    public Integer call() {
        RevisionGraph graph = revisions(configuration());
        RevisionLines lines = new RevisionLines(graph, Set.of());
        for (RevisionScript revision : graph.newestFirst()) {
            if (graph.isBranchPoint(revision.id())) {
                print(revision, graph, lines);
            }
        }
        return ExitCode.DONE;
    }

    private void print(RevisionScript revision, RevisionGraph graph, RevisionLines lines) {
        boolean verbose = console().verbose();
        console().result(verbose ? lines.described(revision) : lines.point(revision));
        String indentation = " ".repeat(revision.id().length()) + " -> ";
        for (String child : graph.children(revision.id())) {
            RevisionScript script = graph.find(child).orElseThrow();
            console().result(indentation + (verbose ? lines.described(script) : lines.point(script)));
        }
    }
}
