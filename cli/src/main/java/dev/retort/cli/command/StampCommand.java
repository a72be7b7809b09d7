package dev.retort.cli.command;

import dev.retort.cli.configuration.Configuration;
import dev.retort.cli.database.Migrators;
import dev.retort.cli.failure.ExitCode;
import dev.retort.cli.migration.MigrationProject;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says where a database is without running anything. */
@Command(
        name = "stamp",
        mixinStandardHelpOptions = true,
        description = "Set the revision of the database without running anything.",
        footer = {"", "Examples:", "  retort stamp head", "  retort stamp --purge 3f2a"})
final class StampCommand extends Subcommand {
    @Parameters(arity = "1..*", paramLabel = "REV", description = "Where the database is: ids, head, heads, base.")
    private List<String> targets = new ArrayList<>();

    @Option(names = "--purge", description = "Replace whatever the version table holds.")
    private boolean purge;

    @Option(names = "--sql", description = "Print the SQL instead of running it; connects to nothing.")
    private boolean sql;

    @Option(names = "--tag", paramLabel = "TAG", description = "A remark below the first line of the script.")
    private String tag = "";

    @Override
    public Integer call() {
        Configuration configuration = configuration();
        try (MigrationProject project = MigrationProject.of(configuration)) {
            if (sql) {
                OfflineScript.of(configuration, project, console())
                        .stamp(targets, purge, tag)
                        .forEach(console()::result);
            } else {
                Migrators.of(configuration, project, Migrators.options(configuration), console())
                        .stamp(targets, purge);
            }
        }
        return ExitCode.DONE;
    }
}
