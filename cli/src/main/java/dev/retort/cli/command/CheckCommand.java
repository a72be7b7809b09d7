package dev.retort.cli.command;

import dev.retort.cli.comparison.Comparison;
import dev.retort.cli.comparison.LiveComparison;
import dev.retort.cli.configuration.Configuration;
import dev.retort.cli.database.OpenDatabase;
import dev.retort.cli.failure.ExitCode;
import dev.retort.cli.migration.MigrationProject;
import dev.retort.cli.report.CheckAnnotations;
import dev.retort.cli.report.CheckJson;
import dev.retort.cli.report.CheckReport;
import dev.retort.cli.report.CheckText;
import dev.retort.runtime.revision.RevisionGraph;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Compares entities, migrations and database, and writes nothing. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Compare the entities with the database; exit with 3 when they differ.",
        footer = {"", "Examples:", "  retort check", "  retort check --format json"})
final class CheckCommand extends Subcommand {
    @Option(
            names = "--format",
            paramLabel = "F",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private CheckFormat format = CheckFormat.TEXT;

    @Override
    public Integer call() throws SQLException {
        Configuration configuration = configuration();
        try (MigrationProject project = MigrationProject.of(configuration);
                OpenDatabase database = OpenDatabase.toRead(configuration, console())) {
            RevisionGraph graph = project.graph();
            DatabasePosition position = DatabasePosition.of(database, graph, configuration);
            boolean comparable =
                    position.severalHeads().isEmpty() && position.pending().isEmpty();
            Optional<Comparison> comparison = comparable
                    ? Optional.of(
                            new LiveComparison(configuration, database.connection(), database.dialect(), console())
                                    .compare(project, position.rows(), List.of(), List.of(), false))
                    : Optional.empty();
            CheckReport report = new CheckReport(
                    status(position, comparison),
                    List.copyOf(position.rows()),
                    graph.effectiveHeads(),
                    position.pending(),
                    comparison,
                    configuration.model().sources());
            print(report, position);
            return report.status() == CheckReport.Status.CLEAN ? ExitCode.DONE : ExitCode.DIFFERENT;
        }
    }

    private void print(CheckReport report, DatabasePosition position) {
        if (format == CheckFormat.JSON) {
            console().result(CheckJson.of(report));
        } else if (report.comparison().isEmpty()) {
            position.requireAtHead(ExitCode.DIFFERENT, false);
        } else if (format == CheckFormat.GITHUB) {
            CheckAnnotations.of(report.comparison().get(), report.sources(), Path.of(""))
                    .forEach(console()::result);
        } else {
            CheckText.print(report.comparison().get(), console());
        }
    }

    private static CheckReport.Status status(DatabasePosition position, Optional<Comparison> comparison) {
        if (!position.severalHeads().isEmpty()) {
            return CheckReport.Status.HEADS;
        } else if (!position.pending().isEmpty()) {
            return CheckReport.Status.PENDING;
        }
        boolean clean = comparison.filter(found -> found.difference().isEmpty()).isPresent();
        return clean ? CheckReport.Status.CLEAN : CheckReport.Status.DIFFERENT;
    }
}
