package dev.retort.cli.command;

import dev.retort.cli.configuration.Configuration;
import dev.retort.cli.failure.ExitCode;
import dev.retort.cli.failure.Failure;
import dev.retort.cli.migration.MigrationProject;
import dev.retort.cli.newrevision.NewRevision;
import dev.retort.cli.newrevision.Parents;
import dev.retort.cli.newrevision.RenameQuestion;
import dev.retort.cli.newrevision.RevisionRequest;
import dev.retort.differ.planner.Plan;
import dev.retort.differ.rename.Rename;
import dev.retort.runtime.revision.RevisionGraph;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a migration class. */
@Command(
        name = "revision",
        mixinStandardHelpOptions = true,
        description = "Write a migration class, empty or with what the entities ask for.",
        footer = {
            "",
            "Examples:",
            "  retort revision --autogenerate -m \"add nickname\"",
            "  retort revision \"fill the slugs\"",
            "  retort revision -m \"fill the slugs\" --sql < fill.sql",
            "  retort revision -m \"begin billing\" --head base --branch-label billing",
            "  retort revision --baseline -m \"what was there\"",
            "  retort revision --autogenerate --rename customer.nick=customer.nickname"
        })
final class RevisionCommand extends Subcommand {
    @Parameters(arity = "0..1", paramLabel = "MESSAGE", description = "What the revision does.")
    private @Nullable String positionalMessage;

    @Mixin
    private NewRevisionOptions options = new NewRevisionOptions();

    @Option(names = "--autogenerate", description = "Fill it with the difference of entities and database.")
    private boolean autogenerate;

    @Option(
            names = "--offline",
            description = "With --autogenerate: compare with what the migration classes make; no database.")
    private boolean offline;

    @Option(names = "--head", paramLabel = "REV", description = "The revision it follows; base begins a new root.")
    private @Nullable String head;

    @Option(names = "--depends-on", paramLabel = "REV", description = "A revision that must run before.")
    private List<String> dependsOn = new ArrayList<>();

    @Option(names = "--rename", paramLabel = "OLD=NEW", description = "A table or a table.column that has a new name.")
    private List<String> renames = new ArrayList<>();

    @Option(names = "--no-renames", description = "Nothing was renamed: drop and add.")
    private boolean noRenames;

    @Option(names = "--sql", description = "Take the SQL from standard input, or from an editor at a terminal.")
    private boolean sql;

    @Option(names = "--baseline", description = "Write what the database holds as the first revision, and stamp it.")
    private boolean baseline;

    @Option(names = "--all", description = "With --baseline: also the tables that no entity maps.")
    private boolean everything;

    @Option(names = "--allow-empty", description = "Write a class even when nothing differs.")
    private boolean allowEmpty;

    @Override
    public Integer call() throws SQLException {
        if (options.message().isPresent() && positionalMessage != null) {
            throw Failure.usage("the message is given twice: \"" + positionalMessage + "\" and -m \""
                    + options.message().get() + "\"");
        }
        if (sql && autogenerate) {
            throw Failure.usage("--sql takes what you wrote and --autogenerate writes it: one of them");
        }
        if (offline && !autogenerate) {
            throw Failure.usage("--offline is for --autogenerate: an empty revision never looks at a database");
        }
        if ((baseline && (autogenerate || sql)) || (everything && !baseline)) {
            throw Failure.usage(
                    "--baseline stands alone, and --all is for --baseline", "retort revision --baseline --all");
        }
        Configuration configuration = configuration();
        try (MigrationProject project = MigrationProject.of(configuration)) {
            RevisionGraph graph = project.graph();
            List<String> follows = Parents.of(graph, Optional.ofNullable(head), options.splice());
            RevisionRequest request = options.request(
                    options.message()
                            .or(() -> Optional.ofNullable(positionalMessage))
                            .orElse(baseline ? "baseline" : ""),
                    dependsOn.stream()
                            .map(revision -> dependency(graph, revision))
                            .toList());
            if (baseline) {
                console().result(shortened(new Adoption(configuration, project, console()).run(request, everything)));
                return ExitCode.DONE;
            }
            Plan given = sql ? new SqlInput(invocation(), configuration).plan() : new Plan(List.of(), List.of());
            Optional<Plan> plan = autogenerate ? compared(configuration, project) : Optional.of(given);
            if (plan.isEmpty() && !allowEmpty) {
                console().note("No differences; nothing was written.");
            } else {
                Path file = NewRevision.write(configuration, graph, request, follows, plan.orElse(given));
                console().result(shortened(file));
            }
        }
        return ExitCode.DONE;
    }

    private Optional<Plan> compared(Configuration configuration, MigrationProject project) throws SQLException {
        Autogeneration autogeneration = new Autogeneration(
                configuration,
                project,
                console(),
                invocation().atTerminal()
                        ? Optional.of(new RenameQuestion(
                                invocation().input(), console().notes()))
                        : Optional.empty(),
                renames.stream().map(Rename::parse).toList(),
                noRenames);
        return offline ? autogeneration.offline() : autogeneration.live(head != null);
    }

    /** A label stays a label; an id may be abbreviated. */
    private static String dependency(RevisionGraph graph, String revision) {
        return graph.labels().contains(revision) ? revision : Parents.one(graph, "--depends-on", revision);
    }
}
