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

/** Runs pending revisions. */
@Command(
        name = "upgrade",
        mixinStandardHelpOptions = true,
        description = "Run the pending revisions, up to a target.",
        footer = {"", "Examples:", "  retort upgrade", "  retort upgrade +1", "  retort upgrade head --sql > up.sql"})
final class UpgradeCommand extends Subcommand {
    @Parameters(
            arity = "0..1",
            paramLabel = "REV",
            defaultValue = "head",
            description = "head (the default), heads, +N, an id or the beginning of one, label@head; A:B with --sql.")
    private String target = "head";

    @Option(names = "--sql", description = "Print the SQL instead of running it; connects to nothing.")
    private boolean sql;

    @Option(names = "--tag", paramLabel = "TAG", description = "A remark below the first line of the script.")
    private String tag = "";

    @Option(names = "--single-transaction", description = "All revisions in one transaction.")
    private boolean singleTransaction;

    @Override
    public Integer call() {
        Configuration configuration = configuration();
        try (MigrationProject project = MigrationProject.of(configuration)) {
            ExecutionOptions options = Migrators.options(configuration);
            if (sql) {
                OfflineScript.of(configuration, project, console())
                        .upgrade(target, tag)
                        .forEach(console()::result);
                return ExitCode.DONE;
            }
            if (RevisionRange.isRange(target)) {
                throw Failure.usage(
                        "a range such as " + target + " is for --sql", "retort upgrade " + target + " --sql");
            }
            List<RevisionScript> done = Migrators.of(
                            configuration,
                            project,
                            singleTransaction ? options.withTransactionPerRun(true) : options,
                            console())
                    .upgrade(target);
            if (done.isEmpty()) {
                console().note("nothing to do");
            }
        }
        return ExitCode.DONE;
    }
}
