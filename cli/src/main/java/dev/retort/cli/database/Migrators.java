package dev.retort.cli.database;

import dev.retort.cli.configuration.Configuration;
import dev.retort.cli.configuration.DatabaseAddress;
import dev.retort.cli.configuration.RunSettings;
import dev.retort.cli.connection.Access;
import dev.retort.cli.connection.Connections;
import dev.retort.cli.migration.MigrationProject;
import dev.retort.cli.output.Console;
import dev.retort.cli.output.Progress;
import dev.retort.runtime.execution.ExecutionOptions;
import dev.retort.runtime.run.Migrator;

/** Puts the migration engine together with the configured database. */
public final class Migrators {
    private Migrators() {}

    /** Says which database it is; connects only when the engine is used. */
    public static Migrator of(
            Configuration configuration, MigrationProject project, ExecutionOptions options, Console console) {
        OpenDatabase.announce(configuration, console);
        return ofNamed(configuration, project, options, console);
    }

    /** As {@link #of}, where the command has said already which database it is. */
    public static Migrator ofNamed(
            Configuration configuration, MigrationProject project, ExecutionOptions options, Console console) {
        DatabaseAddress address = configuration.requiredDatabase();
        Connections connections = new Connections(address, configuration.model().classPath());
        return new Migrator(
                () -> connections.open(Access.WRITE),
                project.graph(),
                project::instance,
                options,
                CatalogObjects::of,
                new RunLog(console, Progress.of(console, System.getenv())));
    }

    /** The engine's options as they are configured. */
    public static ExecutionOptions options(Configuration configuration) {
        RunSettings run = configuration.run();
        return ExecutionOptions.defaults()
                .withTables(
                        configuration.migrations().schema(),
                        configuration.migrations().versionTable(),
                        VersionTables.HISTORY)
                .withTransactionPerRun(run.singleTransaction())
                .withWaiting(run.patience(), run.lockTimeout(), run.retries())
                .withRefuseDataLoss(run.refuseDataLoss())
                .withArguments(configuration.arguments());
    }
}
