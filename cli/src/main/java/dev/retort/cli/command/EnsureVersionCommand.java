package dev.retort.cli.command;

import dev.retort.cli.configuration.Configuration;
import dev.retort.cli.database.Migrators;
import dev.retort.cli.failure.ExitCode;
import dev.retort.cli.migration.MigrationProject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Creates the version table. */
@Command(
        name = "ensure-version",
        mixinStandardHelpOptions = true,
        description = "Create the version table where it is missing.",
        footer = {"", "Examples:", "  retort ensure-version", "  retort ensure-version --sql"})
final class EnsureVersionCommand extends Subcommand {
    @Option(names = "--sql", description = "Print the SQL instead of running it; connects to nothing.")
    private boolean sql;

    @Override
    public Integer call() {
        Configuration configuration = configuration();
        try (MigrationProject project = MigrationProject.of(configuration)) {
            if (sql) {
                OfflineScript.of(configuration, project, console())
                        .ensureVersion()
                        .forEach(console()::result);
            } else {
                Migrators.of(configuration, project, Migrators.options(configuration), console())
                        .ensureVersion();
            }
        }
        return ExitCode.DONE;
    }
}
