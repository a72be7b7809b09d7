package dev.retort.cli.command;

import dev.retort.cli.comparison.Comparison;
import dev.retort.cli.comparison.LiveComparison;
import dev.retort.cli.comparison.OfflineComparison;
import dev.retort.cli.configuration.Configuration;
import dev.retort.cli.database.Edited;
import dev.retort.cli.database.OpenDatabase;
import dev.retort.cli.database.OpeningDatabase;
import dev.retort.cli.entity.EntityReading;
import dev.retort.cli.failure.ExitCode;
import dev.retort.cli.migration.MigrationProject;
import dev.retort.cli.newrevision.HangingObjects;
import dev.retort.cli.report.CheckAnnotations;
import dev.retort.cli.report.CheckJson;
import dev.retort.cli.report.CheckReport;
import dev.retort.cli.report.CheckText;
import dev.retort.operation.DropColumn;
import dev.retort.operation.DropTable;
import dev.retort.operation.Operation;
import dev.retort.runtime.bookkeeping.EditedRevision;
import dev.retort.schema.DatabaseKind;
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
        footer = {"", "Examples:", "  retort check", "  retort check --format json", "  retort check --offline"})
final class CheckCommand extends Subcommand {
    @Option(
            names = "--format",
            paramLabel = "F",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private CheckFormat format = CheckFormat.TEXT;

    @Option(
            names = "--offline",
            description = "Compare the entities with what the migration classes make; no database.")
    private boolean offline;

    @Override
    public Integer call() throws SQLException {
        Configuration configuration = configuration();
        return offline ? offline(configuration) : live(configuration);
    }

    private int live(Configuration configuration) throws SQLException {
        DatabaseKind kind = configuration.requiredDatabase().kind();
        try (EntityReading entities = EntityReading.begin(configuration, kind, List.of(), console());
                OpeningDatabase opening = OpeningDatabase.begin(configuration);
                MigrationProject project = MigrationProject.of(configuration)) {
            project.recordAhead();
            OpenDatabase database = opening.opened(console());
            DatabasePosition position = DatabasePosition.of(database, project.graph(), configuration);
            if (position.isComparable()) {
                entities.goOn(database.dialect());
            }
            List<String> edited = Edited.of(database, configuration, project, position.rows()).stream()
                    .map(EditedRevision::sentence)
                    .toList();
            return reported(
                    configuration,
                    project,
                    position,
                    edited,
                    () -> withWhatHangs(
                            new LiveComparison(configuration, database.connection(), database.dialect(), console())
                                    .read(project, position.rows(), entities)
                                    .compare(),
                            database));
        }
    }

    /** What a revision would drop as well is said here already. */
    private static Comparison withWhatHangs(Comparison comparison, OpenDatabase database) throws SQLException {
        List<Operation> operations = comparison.difference().operations();
        boolean drops = operations.stream()
                .anyMatch(operation -> operation instanceof DropTable || operation instanceof DropColumn);
        return drops
                ? comparison.withInTheWay(HangingObjects.on(database.connection(), database.dialect(), operations)
                        .found())
                : comparison;
    }

    private int offline(Configuration configuration) throws SQLException {
        try (MigrationProject project = MigrationProject.of(configuration)) {
            DatabasePosition position = DatabasePosition.offline(project.graph(), configuration);
            return reported(
                    configuration, project, position, List.of(), () -> new OfflineComparison(configuration, console())
                            .read(project, position.rows(), List.of())
                            .compare());
        }
    }

    @FunctionalInterface
    private interface Comparing {
        Comparison compare() throws SQLException;
    }

    private int reported(
            Configuration configuration,
            MigrationProject project,
            DatabasePosition position,
            List<String> edited,
            Comparing comparing)
            throws SQLException {
        Optional<Comparison> comparison = position.isComparable() ? Optional.of(comparing.compare()) : Optional.empty();
        CheckReport report = new CheckReport(
                status(position, comparison),
                List.copyOf(position.rows()),
                project.graph().effectiveHeads(),
                position.pending(),
                comparison,
                edited,
                configuration.model().sources());
        print(report, position);
        return report.status() == CheckReport.Status.CLEAN ? ExitCode.DONE : ExitCode.DIFFERENT;
    }

    private void print(CheckReport report, DatabasePosition position) {
        if (format != CheckFormat.JSON) {
            report.edited().forEach(console()::note);
        }
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
