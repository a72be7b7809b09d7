package dev.retort.cli.autogenerate;

import dev.retort.cli.comparison.Comparison;
import dev.retort.cli.comparison.LiveComparison;
import dev.retort.cli.configuration.Configuration;
import dev.retort.cli.configuration.DatabaseSources;
import dev.retort.cli.configuration.MigrationSettings;
import dev.retort.cli.configuration.ModelSettings;
import dev.retort.cli.configuration.RunSettings;
import dev.retort.cli.database.Migrators;
import dev.retort.cli.entity.EntityReading;
import dev.retort.cli.migration.MigrationProject;
import dev.retort.cli.output.Console;
import dev.retort.dialect.Dialect;
import dev.retort.differ.planner.Planner;
import dev.retort.differ.rename.Rename;
import dev.retort.runtime.bookkeeping.DatabaseState;
import dev.retort.runtime.connection.ConnectedDialect;
import dev.retort.schema.DatabaseKind;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Compares entities with a database. Immutable: each method that says more returns a new one.
 *
 * <pre>{@code
 * Proposal proposal = Autogenerate.of(List.of(Path.of("target/classes"), persistenceJar))
 *     .packages("com.acme.shop")
 *     .migrations(Path.of("src/main/java/db/migration"), "db.migration")
 *     .compare(connection);
 * }</pre>
 *
 * <p>Needs what the command line is made of: the jars of its distribution on the class path, and the entity reader, which
 * is found in the folder {@code model} below the one that the property {@code retort.home} names.
 */
public final class Autogenerate {
    private final ModelSettings model;
    private final MigrationSettings migrations;
    private final List<String> exclude;

    private Autogenerate(ModelSettings model, MigrationSettings migrations, List<String> exclude) {
        this.model = model;
        this.migrations = migrations;
        this.exclude = List.copyOf(exclude);
    }

    /**
     * Begins with the class path that holds the entities and what they need: folders, jars, fat jars.
     *
     * @param classPath never asked from a build tool
     */
    public static Autogenerate of(List<Path> classPath) {
        return new Autogenerate(
                new ModelSettings("none", classPath, List.of(), List.of(), "auto", new TreeMap<>(), Optional.empty()),
                migrationsIn(Path.of("src/main/java/db/migration"), "db.migration"),
                List.of());
    }

    /** Only the entities in these packages and those below; all of them when it is not called. */
    public Autogenerate packages(String... packages) {
        return with(new ModelSettings(
                model.project(),
                model.classPath(),
                model.sources(),
                List.of(packages),
                model.naming(),
                model.properties(),
                model.build()));
    }

    /** The naming strategy: {@code auto}, {@code jpa}, {@code spring} or the name of a strategy class. */
    public Autogenerate naming(String strategy) {
        return with(new ModelSettings(
                model.project(),
                model.classPath(),
                model.sources(),
                model.packages(),
                strategy,
                model.properties(),
                model.build()));
    }

    /** A setting of Hibernate. */
    public Autogenerate property(String name, String value) {
        SortedMap<String, String> properties = new TreeMap<>(model.properties());
        properties.put(name, value);
        return with(new ModelSettings(
                model.project(),
                model.classPath(),
                model.sources(),
                model.packages(),
                model.naming(),
                properties,
                model.build()));
    }

    /**
     * Where the migration classes are. What those that were applied made is managed, everything else that no entity maps is
     * left alone; a folder that is not there holds none.
     */
    public Autogenerate migrations(Path directory, String packageName) {
        return new Autogenerate(model, migrationsIn(directory, packageName), exclude);
    }

    /** Patterns of what is not compared, as {@code [compare] exclude} takes them. */
    public Autogenerate excluding(String... patterns) {
        return new Autogenerate(model, migrations, List.of(patterns));
    }

    /** What differs when nothing is renamed but what the entities declare. */
    public Proposal compare(Connection connection) throws SQLException {
        return compare(connection, List.of());
    }

    /**
     * What differs.
     *
     * @param connection is only read; it is not closed
     * @param renames what has a new name, which a comparison alone cannot know
     * @throws SQLException when the database cannot be read
     * @throws dev.retort.cli.failure.Failure when there are no entities to compare
     * @throws dev.retort.model.ModelException when the entities cannot be read
     * @throws dev.retort.runtime.MigrationException when the migration classes cannot be read
     */
    public Proposal compare(Connection connection, List<Rename> renames) throws SQLException {
        Dialect dialect = ConnectedDialect.of(connection);
        Configuration configuration = configuration();
        StringWriter notes = new StringWriter();
        Console console = new Console(new PrintWriter(Writer.nullWriter()), new PrintWriter(notes, true), false, false);
        try (EntityReading entities =
                        EntityReading.begin(configuration, dialect.database(), migrations.databases(), console);
                MigrationProject project = MigrationProject.of(configuration)) {
            DatabaseState state =
                    DatabaseState.of(connection, dialect, Migrators.options(configuration), project.graph());
            Comparison comparison = new LiveComparison(configuration, connection, dialect, console)
                    .read(project, state.rows(), entities)
                    .compare(renames, false);
            List<String> said = new ArrayList<>(notes.toString().lines().toList());
            said.addAll(comparison.warnings());
            return new Proposal(
                    comparison.difference(),
                    Planner.plan(comparison.schemas(), comparison.difference()),
                    List.copyOf(state.rows()),
                    said);
        }
    }

    private Configuration configuration() {
        return new Configuration(
                Optional.empty(),
                Path.of(""),
                DatabaseSources.none(),
                Optional.empty(),
                model,
                migrations,
                exclude,
                List.of(),
                new RunSettings(false, Duration.ofSeconds(60), Duration.ofSeconds(3), 10, false),
                new TreeMap<>());
    }

    private Autogenerate with(ModelSettings changed) {
        return new Autogenerate(changed, migrations, exclude);
    }

    private static MigrationSettings migrationsIn(Path directory, String packageName) {
        return new MigrationSettings(
                List.of(directory),
                false,
                packageName,
                "{slug}",
                List.of(DatabaseKind.POSTGRESQL, DatabaseKind.SQLITE),
                "retort_version",
                Optional.empty(),
                false);
    }
}
