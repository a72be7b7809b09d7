package dev.retort.introspector.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.fixtures.database.PostgresServer;
import dev.retort.fixtures.database.TestDatabase;
import dev.retort.introspector.CatalogReaders;
import dev.retort.introspector.CatalogReading;
import dev.retort.introspector.CatalogRequest;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Table;
import java.sql.SQLException;
import java.util.List;

/** What the reader says of a database that statements have made; twice the same. */
record Read(CatalogReading reading) {
    Table table(String name) {
        return reading.schema().table(ObjectName.of(name)).orElseThrow();
    }

    static Read of(PostgresServer server, String... statements) throws SQLException {
        try (TestDatabase database = server.newDatabase()) {
            database.execute(statements);
            CatalogReading first = reading(database, CatalogRequest.EVERYTHING);
            assertThat(reading(database, CatalogRequest.EVERYTHING)).isEqualTo(first);
            return new Read(first);
        }
    }

    static Table onlyTable(PostgresServer server, String... statements) throws SQLException {
        List<Table> tables = of(server, statements).reading().schema().tables();
        assertThat(tables).hasSize(1);
        return tables.get(0);
    }

    static CatalogReading reading(TestDatabase database, CatalogRequest request) throws SQLException {
        try (var connection = database.open()) {
            return CatalogReaders.forConnection(connection).read(connection, request);
        }
    }
}
