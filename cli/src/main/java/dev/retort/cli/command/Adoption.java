package dev.retort.cli.command;

import dev.retort.cli.baseline.Baseline;
import dev.retort.cli.comparison.BothSides;
import dev.retort.cli.comparison.LiveComparison;
import dev.retort.cli.configuration.Configuration;
import dev.retort.cli.database.Migrators;
import dev.retort.cli.database.OpenDatabase;
import dev.retort.cli.entity.EntityReading;
import dev.retort.cli.failure.Failure;
import dev.retort.cli.migration.MigrationProject;
import dev.retort.cli.newrevision.NewRevision;
import dev.retort.cli.newrevision.RevisionRequest;
import dev.retort.cli.output.Console;
import dev.retort.runtime.revision.RevisionGraph;
import dev.retort.schema.DatabaseKind;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/** Takes over a database that was there before: writes what it holds as the first revision, and stamps it. */
final class Adoption {
    private final Configuration configuration;
    private final MigrationProject project;
    private final Console console;

    Adoption(Configuration configuration, MigrationProject project, Console console) {
        this.configuration = configuration;
        this.project = project;
        this.console = console;
    }

    /**
     * Writes the class and stamps the database.
     *
     * @param everything whether tables count that no entity maps
     * @return the path of the class
     */
    Path run(RevisionRequest request, boolean everything) throws SQLException {
        Baseline baseline = read(everything);
        Path file = NewRevision.write(
                configuration, project.graph(), request, List.of(), baseline.plan(), baseline.remarks());
        baseline.remarks().forEach(remark -> console.note("not in the class: " + remark));
        if (!baseline.unmapped().isEmpty()) {
            console.note("no entity maps " + String.join(", ", baseline.unmapped())
                    + ": map it, keep it with [compare] exclude, or the next revision asks to drop or to rename it");
        }
        try (MigrationProject written = MigrationProject.of(configuration)) {
            Migrators.ofNamed(configuration, written, Migrators.options(configuration), console)
                    .stamp(written.graph().heads(), false);
        }
        return file;
    }

    private Baseline read(boolean everything) throws SQLException {
        RevisionGraph graph = project.graph();
        if (!graph.revisions().isEmpty()) {
            throw new Failure(
                    "a baseline is the first revision, and "
                            + (graph.size() == 1 ? "there is one" : "there are " + graph.size()) + " already",
                    "what differs from them: retort revision --autogenerate",
                    "the database has what they create: retort stamp head");
        }
        DatabaseKind kind = configuration.requiredDatabase().kind();
        try (EntityReading entities = EntityReading.begin(
                        configuration, kind, configuration.migrations().databases(), console);
                OpenDatabase database = OpenDatabase.toRead(configuration, console)) {
            DatabasePosition.of(database, graph, configuration);
            BothSides sides = new LiveComparison(configuration, database.connection(), database.dialect(), console)
                    .read(project, database.state(graph).rows(), entities);
            Baseline baseline = Baseline.of(sides, everything);
            if (baseline.schema().tables().isEmpty()) {
                throw new Failure(
                        "the database holds none of the "
                                + sides.schemas().after().original().tables().size()
                                + " tables that the entities map; nothing was written",
                        "create them: retort revision --autogenerate",
                        "or begin with the tables it does hold: --baseline --all");
            }
            return baseline;
        }
    }
}
