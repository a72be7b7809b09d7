package dev.retort.cli.command;

import dev.retort.cli.configuration.Configuration;
import dev.retort.cli.database.Edited;
import dev.retort.cli.database.OpenDatabase;
import dev.retort.cli.failure.ExitCode;
import dev.retort.cli.failure.Failure;
import dev.retort.cli.migration.MigrationProject;
import dev.retort.cli.output.RevisionLines;
import dev.retort.runtime.MigrationException;
import dev.retort.runtime.bookkeeping.EditedRevision;
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
        try (MigrationProject project = MigrationProject.of(configuration)) {
            if (console().verbose() && configuration.database().isPresent()) {
                noteEdited(configuration, project);
            }
            return show(configuration, project.graph());
        }
    }

    private int show(Configuration configuration, RevisionGraph graph) {
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

    /** The list is good without a database, and while a class does not compile: then this is not known. */
    private void noteEdited(Configuration configuration, MigrationProject project) {
        try (OpenDatabase database = OpenDatabase.toRead(configuration, console())) {
            Set<String> rows = database.state(project.graph()).rows();
            Edited.of(database, configuration, project, rows).stream()
                    .map(EditedRevision::sentence)
                    .forEach(console()::note);
        } catch (Failure | MigrationException unknown) {
            console().note("whether one was edited after it was applied is not known: " + unknown.getMessage());
        }
    }
}
