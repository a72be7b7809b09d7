package dev.retort.cli.comparison;

import dev.retort.cli.configuration.Configuration;
import dev.retort.cli.database.VersionTables;
import dev.retort.cli.entity.EntityReading;
import dev.retort.cli.migration.MigrationProject;
import dev.retort.cli.output.Console;
import dev.retort.dialect.Dialect;
import dev.retort.differ.form.Compared;
import dev.retort.differ.form.KnownSpelling;
import dev.retort.differ.managed.ObjectPatterns;
import dev.retort.introspector.CatalogReader;
import dev.retort.introspector.CatalogReaders;
import dev.retort.introspector.CatalogReading;
import dev.retort.introspector.CatalogRequest;
import dev.retort.introspector.canonical.ServerCanonicalForm;
import dev.retort.model.Model;
import dev.retort.runtime.preparation.ReplayedHistory;
import dev.retort.runtime.replay.Replayed;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Pair;
import dev.retort.schema.Schema;
import dev.retort.schema.SeedRow;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** Compares the entities with a live database. */
public final class LiveComparison {
    private final Configuration configuration;
    private final Connection connection;
    private final Dialect dialect;
    private final Console console;
    private final DefaultSchema defaultSchema;

    /** A comparison over an open connection; it changes nothing in the database. */
    public LiveComparison(Configuration configuration, Connection connection, Dialect dialect, Console console)
            throws SQLException {
        this.configuration = configuration;
        this.connection = connection;
        this.dialect = dialect;
        this.console = console;
        this.defaultSchema = new DefaultSchema(Optional.ofNullable(connection.getSchema()));
    }

    /**
     * Reads entities, migrations and database.
     *
     * @param rows the version rows of the database
     * @param reading of the entities, for this kind of database
     */
    public BothSides read(MigrationProject project, Set<String> rows, EntityReading reading) throws SQLException {
        reading.goOn(dialect);
        // While Hibernate boots, the database is read as if the model asked for nothing beside the default schema.
        CatalogReader catalog = CatalogReaders.forConnection(connection);
        CatalogRequest beside = request(Schema.EMPTY, Schema.EMPTY);
        CatalogReading plain = catalog.read(connection, beside);
        Replayed early = replayed(project, rows, plain);
        Model model = reading.model();
        Schema whole = defaultSchema.leftOut(model.schema());
        CatalogRequest request = request(whole, early.schema());
        boolean asksForMore = !request.equals(beside);
        CatalogReading stored = asksForMore ? catalog.read(connection, request) : plain;
        Schema desired = new TablesOfModel(
                        VersionTables.names(configuration), stored.others(), stored.schema(), console)
                .in(whole);
        Replayed replayed = asksForMore ? replayed(project, rows, stored) : early;
        Schema known = replayed.schema();
        Schema live = dialect.lowering().raise(stored.schema(), desired, known);
        ServerCanonicalForm form = new ServerCanonicalForm(connection, dialect);
        List<Schema> canonical = form.canonical(List.of(live, known, desired));
        form.limitation().ifPresent(console::note);
        form.notices().forEach(console::detail);
        Compared actual = new Compared(live, canonical.get(0));
        Schema written = KnownSpelling.of(actual, new Compared(known, canonical.get(1)));
        return new BothSides(
                model,
                new Pair<>(new Compared(written, canonical.get(0)), new Compared(desired, canonical.get(2))),
                defaultSchema,
                new DifferSettings(configuration, dialect, defaultSchema)
                        .request(replayed, desired, model)
                        .withForeignTypes(ForeignTypes.of(dialect.database(), stored)),
                stored.others(),
                UnaryOperator.identity());
    }

    private Replayed replayed(MigrationProject project, Set<String> rows, CatalogReading stored) {
        return ReplayedHistory.at(
                rows, project.graph(), project.recordings(), dialect.database(), new SchemaObjects(stored.schema()));
    }

    /** What to read beside the default schema: what the model names, what revisions made, what somebody put in our care. */
    private CatalogRequest request(Schema desired, Schema replayed) throws SQLException {
        Set<String> schemas = new TreeSet<>(desired.schemas());
        schemas.addAll(replayed.schemas());
        schemas.addAll(
                new SchemasInCare(connection, ObjectPatterns.of(configuration.manage(), defaultSchema.name())).names());
        defaultSchema.name().ifPresent(schemas::remove);
        Map<ObjectName, List<SeedRow>> seedRows = new TreeMap<>();
        desired.tables().stream()
                .filter(table -> !table.seedRows().isEmpty())
                .forEach(table -> seedRows.put(table.name(), table.seedRows()));
        return new CatalogRequest(List.copyOf(schemas), VersionTables.names(configuration), seedRows);
    }
}
