package dev.retort.introspector.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.retort.fixtures.database.PostgresServer;
import dev.retort.fixtures.database.TestDatabase;
import dev.retort.introspector.CatalogReaders;
import dev.retort.introspector.CatalogReading;
import dev.retort.introspector.CatalogRequest;
import dev.retort.introspector.OtherObject;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.Literal;
import dev.retort.schema.ObjectName;
import dev.retort.schema.SeedRow;
import dev.retort.schema.Sequence;
import dev.retort.schema.SequenceOptions;
import dev.retort.schema.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PostgresqlReaderTest {
    static List<PostgresServer> servers() {
        return PostgresServer.selected();
    }

    @ParameterizedTest
    @MethodSource("servers")
    void reads_sequences_with_what_differs_from_the_defaults(PostgresServer server) throws SQLException {
        Read read = Read.of(
                server,
                "create sequence plain",
                "create sequence stepped start 50 increment 50",
                "create sequence small as integer minvalue 5 maxvalue 99 cache 3 cycle",
                "create sequence falling increment -1");

        assertThat(read.reading().schema().sequences())
                .containsExactly(
                        Sequence.of(ObjectName.of("falling")).withOptions(SequenceOptions.DEFAULTS.withIncrement(-1)),
                        Sequence.of(ObjectName.of("plain")),
                        new Sequence(
                                ObjectName.of("small"),
                                Optional.of(new ColumnType.Int()),
                                SequenceOptions.DEFAULTS
                                        .withMinimum(5)
                                        .withMaximum(99)
                                        .withCache(3)
                                        .withCycle(true)),
                        Sequence.of(ObjectName.of("stepped"))
                                .withOptions(
                                        SequenceOptions.DEFAULTS.withStart(50).withIncrement(50)));
    }

    @ParameterizedTest
    @MethodSource("servers")
    void keeps_every_identifier_as_it_is(PostgresServer server) throws SQLException {
        String odd = "sel\"ect Ünï.cødé 'q' 表";
        String quoted = '"' + odd.replace("\"", "\"\"") + '"';
        Table table = Read.onlyTable(
                server,
                "create table " + quoted + " (" + quoted + " integer constraint " + quoted.replace("sel", "pk")
                        + " primary key, \"Order\" integer)",
                "create index " + quoted.replace("sel", "ix") + " on " + quoted + " (\"Order\")");

        assertThat(table.name()).isEqualTo(ObjectName.of(odd));
        assertThat(table.columns().stream().map(Column::name)).containsExactly(odd, "Order");
        assertThat(table.primaryKey().orElseThrow().name()).contains(odd.replace("sel", "pk"));
        assertThat(table.indexes().get(0).parts()).containsExactly(IndexPart.column("Order"));
    }

    @ParameterizedTest
    @MethodSource("servers")
    void reads_the_schemas_asked_for_and_no_others(PostgresServer server) throws SQLException {
        try (TestDatabase database = server.newDatabase()) {
            database.execute(
                    "create schema a",
                    "create schema b",
                    "create table t (id integer)",
                    "create table a.t (id integer)",
                    "create table b.t (id integer)");
            CatalogReading reading =
                    Read.reading(database, new CatalogRequest(List.of("a", "public", "missing"), Set.of(), Map.of()));

            assertThat(reading.schema().schemas()).containsExactly("a");
            assertThat(reading.schema().tables().stream().map(Table::name))
                    .containsExactly(ObjectName.of("t"), ObjectName.of("a", "t"));
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void leaves_out_ignored_tables_and_finds_seed_rows(PostgresServer server) throws SQLException {
        try (TestDatabase database = server.newDatabase()) {
            database.execute(
                    "create table retort_version (version_num varchar(64) primary key)",
                    "create table gen (name varchar(40) primary key, value bigint)",
                    "insert into gen values ('customer', 17)");
            SeedRow there = new SeedRow(
                    List.of(new SeedRow.Cell("name", new Literal.Text("customer"))),
                    List.of(
                            new SeedRow.Cell("name", new Literal.Text("customer")),
                            new SeedRow.Cell("value", Literal.Decimal.of(0))));
            List<SeedRow.Cell> order = List.of(new SeedRow.Cell("name", new Literal.Text("order")));
            SeedRow missing = new SeedRow(order, order);
            CatalogReading reading = Read.reading(
                    database,
                    new CatalogRequest(
                            List.of(),
                            Set.of(ObjectName.of("public", "retort_version")),
                            Map.of(ObjectName.of("gen"), List.of(there, missing))));

            assertThat(reading.schema().tables()).hasSize(1);
            assertThat(reading.schema().tables().get(0).seedRows()).containsExactly(there);
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void lists_what_it_does_not_manage(PostgresServer server) throws SQLException {
        Read read = Read.of(
                server,
                "create table t (id integer, span int4range, exclude using gist (span with &&))",
                "create view v as select * from t",
                "create materialized view m as select 1 as x",
                "create domain d as text check (value <> '')",
                "create function f(integer) returns integer language sql as 'select $1'",
                "create function g() returns trigger language plpgsql as 'begin return new; end'",
                "create trigger tr before insert on t for each row execute function g()",
                "create table p (id integer, day date) partition by range (day)",
                "create table p1 partition of p for values from ('2020-01-01') to ('2021-01-01')",
                "create unlogged table u (id integer)",
                "create type c as (a integer)",
                "create extension if not exists plpgsql");

        assertThat(read.reading().others().stream().map(other -> other.kind().words() + " " + other.name()))
                .containsExactly(
                        "table u",
                        "partitioned table p",
                        "partition p1",
                        "view v",
                        "materialized view m",
                        "constraint t_span_excl",
                        "domain d",
                        "type c",
                        "function \"f(integer)\"".replace("\"", ""),
                        "function g()",
                        "trigger tr");
        assertThat(read.reading().schema().tables().stream()
                        .map(table -> table.name().name()))
                .containsExactly("p", "t", "u");
        OtherObject trigger = read.reading().others().get(10);
        assertThat(trigger.table()).contains(ObjectName.of("t"));
    }

    @ParameterizedTest
    @MethodSource("servers")
    void an_invalid_index_is_there_and_told(PostgresServer server) throws SQLException {
        try (TestDatabase database = server.newDatabase()) {
            database.execute("create table t (a integer)", "insert into t values (1), (1)");
            try {
                database.execute("create unique index concurrently i on t (a)");
            } catch (SQLException e) {
                assertThat(e.getSQLState()).isEqualTo("23505");
            }
            CatalogReading reading = Read.reading(database, CatalogRequest.EVERYTHING);

            assertThat(reading.schema().tables().get(0).indexes())
                    .extracting(Index::name)
                    .containsExactly(Optional.of("i"));
            assertThat(reading.others())
                    .extracting(OtherObject::kind, OtherObject::reason)
                    .containsExactly(tuple(
                            OtherObject.Kind.INVALID_INDEX,
                            "is not valid, so that no query uses it: REINDEX INDEX CONCURRENTLY \"i\","
                                    + " or DROP INDEX CONCURRENTLY \"i\""));
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void what_a_reindex_leaves_is_no_index(PostgresServer server) throws SQLException {
        try (TestDatabase database = server.newDatabase();
                Connection old = database.open()) {
            database.execute("create table t (a integer constraint u unique, b integer)", "create index i on t (b)");
            old.setAutoCommit(false);
            old.createStatement().execute("insert into t values (1, 1)");
            for (String index : List.of("u", "i")) {
                assertThatThrownBy(() -> reindexed(database, index)).isInstanceOf(SQLException.class);
            }
            old.commit();
            CatalogReading reading = Read.reading(database, CatalogRequest.EVERYTHING);

            assertThat(reading.schema().tables().get(0).indexes())
                    .extracting(Index::name)
                    .containsExactly(Optional.of("i"));
            assertThat(reading.others())
                    .allMatch(other -> other.kind() == OtherObject.Kind.INVALID_INDEX)
                    .extracting(OtherObject::reason)
                    .containsExactly(
                            "is left over from a REINDEX CONCURRENTLY of i that did not finish:"
                                    + " DROP INDEX CONCURRENTLY \"i_ccnew\"",
                            "is left over from a REINDEX CONCURRENTLY of u that did not finish:"
                                    + " DROP INDEX CONCURRENTLY \"u_ccnew\"");
        }
    }

    /** Waits for whoever has written to the table, and is cut off. */
    private static void reindexed(TestDatabase database, String index) throws SQLException {
        try (Connection connection = database.open();
                var statement = connection.createStatement()) {
            statement.execute("set statement_timeout = '300ms'");
            statement.execute("reindex index concurrently " + index);
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void needs_no_more_than_the_right_to_connect(PostgresServer server) throws SQLException {
        try (TestDatabase database = server.newDatabase()) {
            String role = "reader_" + System.nanoTime();
            database.execute(
                    "create table t (id serial primary key, a text default 'x' check (a in ('x')))",
                    "create role " + role,
                    "grant usage on schema public to " + role);
            CatalogReading asOwner = Read.reading(database, CatalogRequest.EVERYTHING);
            try (var connection = database.open();
                    var statement = connection.createStatement()) {
                statement.execute("set role " + role);
                CatalogReading asReader =
                        CatalogReaders.forConnection(connection).read(connection, CatalogRequest.EVERYTHING);
                assertThat(asReader).isEqualTo(asOwner);
            }
            database.execute("drop owned by " + role, "drop role " + role);
        }
    }
}
