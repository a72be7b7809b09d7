package dev.retort.cli.command;

import dev.retort.cli.configuration.Configuration;
import dev.retort.cli.database.Edited;
import dev.retort.cli.database.OpenDatabase;
import dev.retort.cli.database.OpeningDatabase;
import dev.retort.cli.failure.ExitCode;
import dev.retort.cli.migration.MigrationProject;
import dev.retort.cli.output.RevisionLines;
import dev.retort.runtime.bookkeeping.EditedRevision;
import dev.retort.runtime.revision.RevisionGraph;
import dev.retort.runtime.revision.RevisionScript;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows where the database is. */
@Command(
        name = "current",
        mixinStandardHelpOptions = true,
        description = "Show the revision the database is at; nothing when it is at none.",
        footer = {"", "Example, before an application starts:", "  retort current --check-heads"})
final class CurrentCommand extends Subcommand {
    @Option(names = "--check-heads", description = "Exit with 3 unless the database is at all heads.")
    private boolean checkHeads;

    @Override
    public Integer call() {
        Configuration configuration = configuration();
        try (OpeningDatabase opening = OpeningDatabase.begin(configuration);
                MigrationProject project = MigrationProject.of(configuration)) {
            return show(configuration, project, opening.opened(console()));
        }
    }

    private int show(Configuration configuration, MigrationProject project, OpenDatabase database) {
        RevisionGraph graph = project.graph();
        Set<String> rows = database.state(graph).rows();
        RevisionLines lines = new RevisionLines(graph, rows);
        for (String id : rows) {
            Optional<RevisionScript> revision = graph.find(id);
            if (revision.isPresent() && console().verbose()) {
                lines.entry(revision.get()).forEach(console()::result);
            } else {
                console().result(revision.map(lines::current).orElse(id + " (unknown)"));
            }
        }
        if (console().verbose()) {
            Edited.of(database, configuration, project, rows).stream()
                    .map(EditedRevision::sentence)
                    .forEach(console()::note);
        }
        boolean atHeads = rows.equals(new TreeSet<>(graph.effectiveHeads()));
        return checkHeads && !atHeads ? ExitCode.DIFFERENT : ExitCode.DONE;
    }
}
