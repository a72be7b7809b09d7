package dev.retort.cli.command;

import dev.retort.cli.configuration.Configuration;
import dev.retort.cli.database.Migrators;
import dev.retort.cli.failure.ExitCode;
import dev.retort.cli.failure.Failure;
import dev.retort.cli.migration.MigrationProject;
import dev.retort.runtime.execution.ExecutionOptions;
import dev.retort.runtime.revision.RevisionRange;
import dev.retort.runtime.revision.RevisionScript;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Undoes revisions. */
@Command(
        name = "downgrade",
        mixinStandardHelpOptions = true,
        description = "Undo revisions, down to a target.",
        footer = {
            "",
            "Examples:",
            "  retort downgrade -1",
            "  retort downgrade base",
            "  retort downgrade 8c1d:3f2a --sql"
        })
final class DowngradeCommand extends Subcommand {
    @Parameters(
            paramLabel = "REV",
            description = "-N, an id or the beginning of one, base, label@base; a range A:B with --sql.")
    private String target = "";

    @Option(names = "--sql", description = "Print the SQL instead of running it; connects to nothing.")
    private boolean sql;

    @Option(names = "--tag", paramLabel = "TAG", description = "A remark below the first line of the script.")
    private String tag = "";

    @Option(names = "--allow-data-loss", description = "Delete data although [safety] data-loss = \"refuse\".")
    private boolean allowDataLoss;

    @Override
    public Integer call() {
        Configuration configuration = configuration();
        try (MigrationProject project = MigrationProject.of(configuration)) {
            if (sql) {
                OfflineScript.of(configuration, project, console())
                        .downgrade(target, tag)
                        .forEach(console()::result);
                return ExitCode.DONE;
            }
            if (RevisionRange.isRange(target)) {
                throw Failure.usage(
                        "a range such as " + target + " is for --sql", "retort downgrade " + target + " --sql");
            }
            ExecutionOptions options = Migrators.options(configuration);
            List<RevisionScript> done = Migrators.of(
                            configuration,
                            project,
                            allowDataLoss ? options.withRefuseDataLoss(false) : options,
                            console())
                    .downgrade(target);
            if (done.isEmpty()) {
                console().note("nothing to do");
            }
        }
        return ExitCode.DONE;
    }
}
