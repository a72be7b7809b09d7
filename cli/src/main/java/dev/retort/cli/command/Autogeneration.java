package dev.retort.cli.command;

import dev.retort.cli.comparison.BothSides;
import dev.retort.cli.comparison.Comparison;
import dev.retort.cli.comparison.LiveComparison;
import dev.retort.cli.comparison.OfflineComparison;
import dev.retort.cli.configuration.Configuration;
import dev.retort.cli.database.OpenDatabase;
import dev.retort.cli.entity.EntityReading;
import dev.retort.cli.failure.ExitCode;
import dev.retort.cli.failure.Failure;
import dev.retort.cli.migration.MigrationProject;
import dev.retort.cli.newrevision.HangingObjects;
import dev.retort.cli.newrevision.RenameDecision;
import dev.retort.cli.newrevision.RenameQuestion;
import dev.retort.cli.newrevision.Stakes;
import dev.retort.cli.output.Console;
import dev.retort.dialect.Dialect;
import dev.retort.dialect.OperationTables;
import dev.retort.differ.naming.NamingMismatch;
import dev.retort.differ.planner.Plan;
import dev.retort.differ.planner.PlannedOperation;
import dev.retort.differ.planner.Planner;
import dev.retort.differ.rename.Rename;
import dev.retort.operation.Operation;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Fills a revision with what the entities ask for, compared with the database or, offline, with the migrations. */
final class Autogeneration {
    private final Configuration configuration;
    private final MigrationProject project;
    private final Console console;
    private final Optional<RenameQuestion> question;
    private final List<Rename> renames;
    private final boolean noRenames;

    /**
     * @param question how a person is asked, where there is one
     * @param renames declared on the command line
     */
    Autogeneration(
            Configuration configuration,
            MigrationProject project,
            Console console,
            Optional<RenameQuestion> question,
            List<Rename> renames,
            boolean noRenames) {
        this.configuration = configuration;
        this.project = project;
        this.console = console;
        this.question = question;
        this.renames = List.copyOf(renames);
        this.noRenames = noRenames;
    }

    /**
     * The plan of what differs from the database, empty when nothing does.
     *
     * @param headIsNamed somebody said which of several heads is meant
     */
    Optional<Plan> live(boolean headIsNamed) throws SQLException {
        try (EntityReading entities = entities();
                OpenDatabase database = OpenDatabase.toRead(configuration, console)) {
            DatabasePosition position = DatabasePosition.of(database, project.graph(), configuration);
            position.requireAtHead(ExitCode.FAILED, headIsNamed);
            BothSides sides = new LiveComparison(configuration, database.connection(), database.dialect(), console)
                    .read(project, position.rows(), entities);
            Optional<Plan> plan = plan(
                    sides,
                    Stakes.counted(database.connection(), database.dialect()),
                    (operations, planned) -> withHanging(database, operations, planned));
            plan.ifPresent(found -> requireSchemas(database.dialect(), found));
            return plan;
        }
    }

    private EntityReading entities() {
        return EntityReading.begin(
                configuration,
                configuration.requiredDatabase().kind(),
                configuration.migrations().databases(),
                console);
    }

    /** The plan of what differs from the effect of the migrations, empty when nothing does. */
    Optional<Plan> offline() throws SQLException {
        BothSides sides = new OfflineComparison(configuration, console)
                .read(
                        project,
                        Set.copyOf(project.graph().effectiveHeads()),
                        configuration.migrations().databases());
        return plan(sides, Stakes.unknown(), (operations, planned) -> planned);
    }

    /** Adds to a plan what its operations bring with them in the database. */
    @FunctionalInterface
    private interface Surroundings {
        Plan around(List<Operation> operations, Plan plan) throws SQLException;
    }

    private Plan withHanging(OpenDatabase database, List<Operation> operations, Plan plan) throws SQLException {
        HangingObjects hanging = HangingObjects.on(database.connection(), database.dialect(), operations);
        Plan whole = hanging.around(plan);
        hanging.notes().forEach(console::note);
        return whole;
    }

    private Optional<Plan> plan(BothSides sides, Stakes stakes, Surroundings surroundings) throws SQLException {
        if (!noRenames) {
            sides.compare(renames, false).namingMismatch().ifPresent(Autogeneration::refuse);
        }
        RenameDecision decision = new RenameDecision(stakes, question);
        Comparison comparison = decision.decided(renames, declared -> sides.compare(declared, noRenames));
        List<Operation> operations = comparison.difference().operations();
        Optional<Plan> plan = comparison.difference().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        surroundings.around(operations, Planner.plan(comparison.schemas(), comparison.difference())));
        comparison.difference().warnings().forEach(console::note);
        comparison.invalidIndexes().forEach(console::note);
        DeletedData.in(operations).forEach(console::note);
        return plan;
    }

    /** A class that cannot run on the very database it was compared with is not written. */
    private static void requireSchemas(Dialect dialect, Plan plan) {
        if (dialect.capabilities().schemas()) {
            return;
        }
        plan.upgrade().stream()
                .map(PlannedOperation::operation)
                .flatMap(operation -> OperationTables.of(operation).stream())
                .filter(table -> table.schema().isPresent())
                .findFirst()
                .ifPresent(table -> {
                    String schema = table.schema().orElseThrow();
                    throw new Failure(
                            "this database has no schemas, and " + table + " lives in the schema " + schema
                                    + "; nothing was written",
                            "leave it out on this database: [compare] exclude = [\"" + schema + ".*\"]",
                            "or compare with a database that has schemas: --url jdbc:postgresql://...");
                });
    }

    private static void refuse(NamingMismatch mismatch) {
        throw new Failure(
                mismatch.sentence() + "; nothing was written",
                mismatch.wayOut(),
                "they are not the same tables: --no-renames");
    }
}
