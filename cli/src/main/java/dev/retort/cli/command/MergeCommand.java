package dev.retort.cli.command;

import dev.retort.cli.configuration.Configuration;
import dev.retort.cli.failure.ExitCode;
import dev.retort.cli.newrevision.NewRevision;
import dev.retort.cli.newrevision.Parents;
import dev.retort.differ.planner.Plan;
import dev.retort.runtime.revision.RevisionGraph;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Joins branches. */
@Command(
        name = "merge",
        mixinStandardHelpOptions = true,
        description = "Join branches: write a class that follows several revisions and changes nothing itself.",
        footer = {
            "",
            "Examples:",
            "  retort merge heads -m \"merge billing and shop\"",
            "  retort merge 8c1d 3f2a",
            "  retort merge billing@head shop@head"
        })
final class MergeCommand extends Subcommand {
    @Parameters(
            arity = "1..*",
            paramLabel = "REV",
            description = "What to join: heads for all of them, or two or more.")
    private List<String> revisions = new ArrayList<>();

    @Mixin
    private NewRevisionOptions options = new NewRevisionOptions();

    @Override
    public Integer call() {
        Configuration configuration = configuration();
        RevisionGraph graph = revisions(configuration);
        List<String> follows = Parents.joined(graph, revisions, options.splice());
        String message = options.message().orElseGet(() -> "merge " + String.join(" and ", follows));
        console()
                .result(shortened(NewRevision.write(
                        configuration,
                        graph,
                        options.request(message, List.of()),
                        follows,
                        new Plan(List.of(), List.of()))));
        return ExitCode.DONE;
    }
}
