package dev.retort.dialect.postgresql;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.SchemaCatalog;
import dev.retort.dialect.ServerVersion;
import dev.retort.dialect.Step;
import dev.retort.dialect.StepRunner;
import dev.retort.fixtures.database.PostgresServer;
import dev.retort.fixtures.database.TestDatabase;
import dev.retort.naming.NameCompletion;
import dev.retort.operation.Operation;
import dev.retort.operation.SchemaEffect;
import dev.retort.operation.SchemaOperation;
import dev.retort.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A PostgreSQL database and the schema it is known to have, brought forward by operations. */
final class Migrated implements AutoCloseable {
    private final TestDatabase database;
    private final Connection connection;
    private final Dialect dialect;
    private Schema schema = Schema.EMPTY;

    Migrated(PostgresServer server) throws SQLException {
        this.database = server.newDatabase();
        this.connection = database.open();
        this.dialect = new PostgresqlDialect(ServerVersion.of(server.major(), 0));
    }

    /** Renders all operations at once, runs them, and returns them with their names, last one first and reversed. */
    List<Operation> run(Operation... operations) throws SQLException {
        SchemaCatalog before = new SchemaCatalog(schema);
        List<Operation> complete = new ArrayList<>();
        List<Operation> back = new ArrayList<>();
        for (Operation operation : operations) {
            Operation named = NameCompletion.complete(schema, operation);
            complete.add(named);
            schema = SchemaEffect.apply(schema, named);
            if (named instanceof SchemaOperation reversible) {
                back.add(0, reversible.reverse());
            }
        }
        StepRunner.run(connection, dialect.render(complete, before));
        return back;
    }

    List<Step> steps(Operation... operations) {
        return dialect.render(List.of(operations), new SchemaCatalog(schema));
    }

    void sql(String... statements) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** The first column of all rows, a line each. */
    List<String> ask(String query) throws SQLException {
        List<String> answers = new ArrayList<>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
        }
        return answers;
    }

    List<String> snapshot() throws SQLException {
        return CatalogSnapshot.of(connection);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
        database.close();
    }
}
