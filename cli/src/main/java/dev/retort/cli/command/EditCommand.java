package dev.retort.cli.command;

import dev.retort.cli.configuration.Configuration;
import dev.retort.cli.editor.Editor;
import dev.retort.cli.failure.ExitCode;
import dev.retort.cli.failure.Failure;
import dev.retort.runtime.revision.RevisionGraph;
import dev.retort.runtime.revision.RevisionScript;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Opens revisions in an editor. */
@Command(
        name = "edit",
        mixinStandardHelpOptions = true,
        description = "Open the class of a revision in the editor that VISUAL or EDITOR names.",
        footer = {
            "",
            "Examples:",
            "  retort edit head",
            "  retort edit 3f2a",
            "  EDITOR='code --wait' retort edit current"
        })
final class EditCommand extends Subcommand {
    @Parameters(paramLabel = "REV", description = "An id, the beginning of one, a label, head, heads or current.")
    private String revision = "";

    @Override
    public Integer call() {
        Configuration configuration = configuration();
        RevisionGraph graph = revisions(configuration);
        List<RevisionScript> named = named(revision, configuration, graph);
        if (named.isEmpty()) {
            throw new Failure(
                    revision + " is before the first revision: there is nothing to edit",
                    "what there is: retort history");
        }
        List<Path> files = named.stream().map(EditCommand::file).toList();
        Editor.chosen(invocation().variables()).open(files);
        return ExitCode.DONE;
    }

    private static Path file(RevisionScript script) {
        return script.path()
                .orElseThrow(() -> new Failure("revision " + script.described() + " is here as a compiled class only ("
                        + script.location() + "), and that cannot be edited"));
    }
}
