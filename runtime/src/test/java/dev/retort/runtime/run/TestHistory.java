package dev.retort.runtime.run;

import dev.retort.dialect.Dialect;
import dev.retort.fixtures.database.TestDatabase;
import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.runtime.bookkeeping.EditedRevision;
import dev.retort.runtime.bookkeeping.EditedRevisions;
import dev.retort.runtime.catalog.LiveObjects;
import dev.retort.runtime.connection.ConnectedDialect;
import dev.retort.runtime.connection.ConnectionSource;
import dev.retort.runtime.execution.ExecutionOptions;
import dev.retort.runtime.execution.MigrationEvent;
import dev.retort.runtime.preparation.Recordings;
import dev.retort.runtime.preparation.ReplayedHistory;
import dev.retort.runtime.replay.AdoptedObjects;
import dev.retort.runtime.replay.Replayed;
import dev.retort.runtime.revision.RevisionGraph;
import dev.retort.runtime.revision.RevisionScript;
import dev.retort.runtime.script.SqlScript;
import dev.retort.schema.DatabaseKind;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** A history of migrations written in a test, and a migrator of it on a database. */
final class TestHistory {
    private final Map<String, RevisionScript> scripts = new LinkedHashMap<>();
    private final Map<String, Migration> migrations = new LinkedHashMap<>();
    private final List<MigrationEvent> events = new ArrayList<>();
    private ExecutionOptions options = ExecutionOptions.defaults().withAppliedBy("deploy@web-2");

    TestHistory revision(String id, String follows, Migration migration) {
        List<String> parents = follows.isEmpty() ? List.of() : List.of(follows.split(",", -1));
        scripts.put(
                id,
                new RevisionScript(
                        id,
                        parents,
                        "say " + id,
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        List.of(),
                        migration.getClass().getName(),
                        Optional.empty()));
        migrations.put(id, migration);
        return this;
    }

    TestHistory without(String id) {
        scripts.remove(id);
        return this;
    }

    TestHistory with(ExecutionOptions newOptions) {
        options = newOptions;
        return this;
    }

    ExecutionOptions options() {
        return options;
    }

    TestHistory waiting(Duration wait) {
        options = options.withWaiting(wait, Duration.ofMillis(300), 3);
        return this;
    }

    List<MigrationEvent> events() {
        return events;
    }

    Migrator on(TestDatabase database) {
        return on(database, event -> {});
    }

    Migrator on(TestDatabase database, Consumer<MigrationEvent> listener) {
        return on(database::open, listener);
    }

    Migrator on(ConnectionSource source) {
        return on(source, event -> {});
    }

    private Migrator on(ConnectionSource source, Consumer<MigrationEvent> listener) {
        return new Migrator(
                source,
                RevisionGraph.of("versions", scripts.values()),
                script -> migrations.get(script.id()),
                options,
                LiveObjects.unread(),
                event -> {
                    events.add(event);
                    listener.accept(event);
                });
    }

    SqlScript script(Dialect dialect) {
        return new SqlScript(
                RevisionGraph.of("versions", scripts.values()),
                script -> migrations.get(script.id()),
                dialect,
                options);
    }

    /** The edited ones, of which all are applied. */
    List<EditedRevision> edited(Connection connection) throws SQLException {
        return EditedRevisions.of(
                connection,
                ConnectedDialect.of(connection),
                options,
                RevisionGraph.of("versions", scripts.values()),
                scripts.keySet(),
                new Recordings(script -> migrations.get(script.id()), options.arguments()));
    }

    Replayed replayed(DatabaseKind database, String... rows) {
        return ReplayedHistory.at(
                List.of(rows),
                RevisionGraph.of("versions", scripts.values()),
                new Recordings(script -> migrations.get(script.id()), Map.of()),
                database,
                AdoptedObjects.none());
    }

    /** A migration of two bodies. */
    static Migration migration(Body upgrade, Body downgrade) {
        return new Migration() {
            @Override
            public void upgrade(Operations op) {
                upgrade.say(op, this);
            }

            @Override
            public void downgrade(Operations op) {
                downgrade.say(op, this);
            }
        };
    }

    @FunctionalInterface
    interface Body {
        /** {@code words} makes the parts of tables. */
        void say(Operations op, Migration words);
    }

    /** The first column of all rows, as text. */
    static List<String> query(TestDatabase database, String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection connection = database.open();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    static List<String> versions(TestDatabase database) throws SQLException {
        return query(database, "SELECT version_num FROM retort_version ORDER BY 1");
    }

    static boolean hasTable(TestDatabase database, String name) throws SQLException {
        try (Connection connection = database.open();
                ResultSet tables = connection
                        .getMetaData()
                        .getTables(null, null, ConnectedDialect.of(connection).stored(name), null)) {
            return tables.next();
        }
    }
}
