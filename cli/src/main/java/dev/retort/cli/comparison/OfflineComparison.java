package dev.retort.cli.comparison;

import dev.retort.cli.configuration.Configuration;
import dev.retort.cli.configuration.DatabaseAddress;
import dev.retort.cli.database.VersionTables;
import dev.retort.cli.entity.EntityReading;
import dev.retort.cli.migration.MigrationProject;
import dev.retort.cli.output.Console;
import dev.retort.dialect.Dialect;
import dev.retort.dialect.Dialects;
import dev.retort.differ.DifferRequest;
import dev.retort.differ.Difference;
import dev.retort.differ.SchemaDiffer;
import dev.retort.differ.form.Compared;
import dev.retort.model.Model;
import dev.retort.runtime.preparation.ReplayedHistory;
import dev.retort.runtime.replay.AdoptedObjects;
import dev.retort.runtime.replay.Replayed;
import dev.retort.schema.DatabaseKind;
import dev.retort.schema.Pair;
import dev.retort.schema.Schema;
import java.util.Collection;
import java.util.List;

/** Compares the entities with what the migration classes make, connected to nothing. */
public final class OfflineComparison {
    private final Configuration configuration;
    private final Dialect dialect;
    private final Console console;

    /** A comparison for the kind of database that is configured, else for the first that migrations are written for. */
    public OfflineComparison(Configuration configuration, Console console) {
        this.configuration = configuration;
        this.console = console;
        DatabaseKind kind = configuration
                .database()
                .map(DatabaseAddress::kind)
                .orElse(configuration.migrations().databases().get(0));
        this.dialect = Dialects.of(kind, configuration.serverVersion().orElseGet(() -> Dialects.oldestSupported(kind)));
    }

    /**
     * Reads entities and migrations.
     *
     * @param rows the revisions whose effect is compared: the heads, usually
     * @param databases those a type must be right on, beside the one that is compared
     */
    public BothSides read(MigrationProject project, Collection<String> rows, List<DatabaseKind> databases) {
        try (EntityReading reading = EntityReading.begin(configuration, dialect.database(), databases, console)) {
            reading.goOn(dialect);
            Replayed replayed = ReplayedHistory.at(
                    rows, project.graph(), project.recordings(), dialect.database(), AdoptedObjects.none());
            return compared(project, replayed, reading.model());
        }
    }

    private BothSides compared(MigrationProject project, Replayed replayed, Model model) {
        DefaultSchema defaultSchema = DefaultSchema.offline(dialect.database(), configuration.database());
        Schema desired = new TablesOfModel(VersionTables.names(configuration), List.of(), Schema.EMPTY, console)
                .in(defaultSchema.leftOut(model.schema()));
        DifferRequest request =
                new DifferSettings(configuration, dialect, defaultSchema).request(replayed, desired, model);
        return new BothSides(
                model,
                new Pair<>(compared(dialect, request.replayed()), compared(dialect, desired)),
                defaultSchema,
                request,
                List.of(),
                new Doubts(replayed, project.graph(), dialect.database())::apart);
    }

    /** What leads from the replayed schema of the request to the desired one, as their texts alone tell. */
    public static Difference difference(Dialect dialect, DifferRequest request, Schema desired) {
        return SchemaDiffer.difference(
                new Pair<>(compared(dialect, request.replayed()), compared(dialect, desired)), request);
    }

    private static Compared compared(Dialect dialect, Schema schema) {
        return new Compared(schema, dialect.textualForm().canonical(schema));
    }
}
