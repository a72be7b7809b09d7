package dev.retort.introspector.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.fixtures.database.PostgresServer;
import dev.retort.fixtures.database.TestDatabase;
import dev.retort.introspector.CatalogReaders;
import dev.retort.introspector.CatalogReading;
import dev.retort.introspector.CatalogRequest;
import dev.retort.introspector.OtherObject;
import dev.retort.schema.AllowedValues;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Deferral;
import dev.retort.schema.EnumType;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Generation;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.Literal;
import dev.retort.schema.ObjectName;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.ReferentialAction;
import dev.retort.schema.SeedRow;
import dev.retort.schema.Sequence;
import dev.retort.schema.SequenceOptions;
import dev.retort.schema.SqlExpression;
import dev.retort.schema.SqlText;
import dev.retort.schema.Table;
import dev.retort.schema.Unique;
import dev.retort.schema.Value;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PostgresqlReaderTest {
    static List<PostgresServer> servers() {
        return PostgresServer.selected();
    }

    @ParameterizedTest
    @MethodSource("servers")
    void reads_types(PostgresServer server) throws SQLException {
        Table table = only(server, """
                create table t (a boolean, b smallint, c integer, d bigint, e real, f double precision, g numeric(19,4),
                  h char(3), i varchar(20), j text, k date, l time, m timestamp, n timestamptz, o timestamp(3),
                  p interval, q uuid, r jsonb, s bytea, u text[], v numeric, w varchar, x json, y inet)
                """);

        assertThat(table.columns().stream().map(Column::type))
                .startsWith(
                        new ColumnType.Bool(),
                        new ColumnType.SmallInt(),
                        new ColumnType.Int(),
                        new ColumnType.BigInt(),
                        new ColumnType.Real(),
                        new ColumnType.DoublePrecision(),
                        new ColumnType.Numeric(19, 4),
                        new ColumnType.Char(3),
                        new ColumnType.Varchar(20),
                        new ColumnType.Text(),
                        new ColumnType.Date(),
                        new ColumnType.Time(OptionalInt.empty()),
                        new ColumnType.Timestamp(OptionalInt.empty()),
                        new ColumnType.TimestampTz(OptionalInt.empty()),
                        new ColumnType.Timestamp(OptionalInt.of(3)),
                        new ColumnType.Interval(),
                        new ColumnType.Uuid(),
                        new ColumnType.Json(),
                        new ColumnType.Binary(OptionalInt.empty()),
                        new ColumnType.Array(new ColumnType.Text()));
        assertThat(table.column("y").orElseThrow().type()).isEqualTo(ColumnType.Native.of("inet"));
    }

    @ParameterizedTest
    @MethodSource("servers")
    void reads_plain_defaults_as_literals_and_others_as_text(PostgresServer server) throws SQLException {
        Table table = only(server, "create sequence free", "create schema side", "create sequence side.\"Odd\"", """
                create table t (a varchar(9) default 'it''s', b integer default -1, c numeric(9,2) default 0.00,
                  d boolean default true, e timestamptz default now(), f timestamp default current_timestamp,
                  g date default current_date, h uuid default gen_random_uuid(), i bigint default nextval('free'),
                  j bigint default nextval('side."Odd"'), k date default '2020-01-02',
                  l timestamptz default '2020-01-02 03:04:05+01', m bytea default '\\x0aff', n jsonb default '{}',
                  o uuid default '00000000-0000-0000-0000-000000000001', p text default upper('x'), q text default null,
                  r bigint default -9223372036854775808, s double precision default 1e10, u text default '',
                  v text[] default '{}', w numeric default 1, x varchar(3) default 7)
                """);

        assertThat(defaultOf(table, "a")).contains(new Literal.Text("it's"));
        assertThat(defaultOf(table, "b")).contains(Literal.Decimal.of(-1));
        assertThat(defaultOf(table, "c")).contains(new Literal.Decimal(new BigDecimal("0.00")));
        assertThat(defaultOf(table, "d")).contains(new Literal.Bool(true));
        assertThat(defaultOf(table, "e")).contains(new SqlExpression.CurrentTimestamp());
        assertThat(defaultOf(table, "f")).contains(new SqlExpression.CurrentTimestamp());
        assertThat(defaultOf(table, "g")).contains(new SqlExpression.CurrentDate());
        assertThat(defaultOf(table, "h")).contains(new SqlExpression.RandomUuid());
        assertThat(defaultOf(table, "i")).contains(new SqlExpression.NextValue(ObjectName.of("free")));
        assertThat(defaultOf(table, "j")).contains(new SqlExpression.NextValue(ObjectName.of("side", "Odd")));
        assertThat(defaultOf(table, "k")).contains(new Literal.Moment(LocalDate.of(2020, 1, 2)));
        assertThat(defaultOf(table, "l")).contains(new Literal.Moment(OffsetDateTime.parse("2020-01-02T02:04:05Z")));
        assertThat(defaultOf(table, "m")).contains(new Literal.Binary("0aff"));
        assertThat(defaultOf(table, "n")).contains(new Literal.Text("{}"));
        assertThat(defaultOf(table, "o")).contains(new Literal.Uuid(new UUID(0, 1)));
        assertThat(defaultOf(table, "p")).contains(SqlExpression.written("upper('x'::text)"));
        assertThat(defaultOf(table, "q")).isEmpty();
        assertThat(defaultOf(table, "r")).contains(Literal.Decimal.of(Long.MIN_VALUE));
        assertThat(defaultOf(table, "s")).contains(new Literal.Decimal(new BigDecimal("10000000000")));
        assertThat(defaultOf(table, "u")).contains(new Literal.Text(""));
        assertThat(defaultOf(table, "v")).contains(new Literal.Text("{}"));
        assertThat(defaultOf(table, "w")).contains(Literal.Decimal.of(1));
        assertThat(defaultOf(table, "x")).contains(Literal.Decimal.of(7));
    }

    @ParameterizedTest
    @MethodSource("servers")
    void reads_identities_serials_and_generated_columns(PostgresServer server) throws SQLException {
        Read read = read(server, """
                create table t (a bigint generated by default as identity (start with 100 increment by 5 cache 10),
                  b integer generated always as identity, c serial, d integer generated always as (b * 2) stored)
                """);
        Table table = read.table("t");

        assertThat(table.column("a").orElseThrow().generation())
                .contains(new Generation.Identity(
                        Generation.Identity.Mode.BY_DEFAULT,
                        new SequenceOptions(
                                OptionalLong.of(100),
                                OptionalLong.of(5),
                                OptionalLong.empty(),
                                OptionalLong.empty(),
                                OptionalLong.of(10),
                                false)));
        assertThat(table.column("b").orElseThrow().generation())
                .contains(new Generation.Identity(Generation.Identity.Mode.ALWAYS, SequenceOptions.DEFAULTS));
        assertThat(table.column("c").orElseThrow().generation())
                .contains(new Generation.Identity(Generation.Identity.Mode.SERIAL, SequenceOptions.DEFAULTS));
        assertThat(table.column("d").orElseThrow().generation())
                .contains(new Generation.Computed(SqlText.of("(b * 2)"), true));
        assertThat(read.reading().schema().sequences()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("servers")
    void reads_sequences_with_what_differs_from_the_defaults(PostgresServer server) throws SQLException {
        Read read = read(
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
    void reads_constraints(PostgresServer server) throws SQLException {
        Read read = read(
                server,
                "create schema crm",
                "create table crm.customer (id bigint, part integer, primary key (part, id))",
                """
                create table t (id bigint constraint pk_t primary key, a integer not null, b integer, code text,
                  cid bigint, cpart integer, parent bigint,
                  constraint uq_ab unique (b, a) deferrable initially deferred,
                  constraint fk_c foreign key (cpart, cid) references crm.customer (part, id)
                    on delete set null on update cascade deferrable,
                  constraint fk_self foreign key (parent) references t,
                  constraint ck_positive check (a > 0 and b > 0))
                """);
        Table table = read.table("t");

        assertThat(table.primaryKey()).contains(PrimaryKey.of("id").withName(Optional.of("pk_t")));
        assertThat(table.uniques())
                .containsExactly(
                        Unique.of("b", "a").withName(Optional.of("uq_ab")).withDeferral(Deferral.INITIALLY_DEFERRED));
        assertThat(table.foreignKeys())
                .containsExactly(
                        ForeignKey.of(List.of("cpart", "cid"), ObjectName.of("crm", "customer"), List.of("part", "id"))
                                .withName(Optional.of("fk_c"))
                                .withOnDelete(ReferentialAction.SET_NULL)
                                .withOnUpdate(ReferentialAction.CASCADE)
                                .withDeferral(Deferral.DEFERRABLE),
                        ForeignKey.of(List.of("parent"), ObjectName.of("t"), List.of("id"))
                                .withName(Optional.of("fk_self")));
        assertThat(table.checks())
                .containsExactly(Check.of("((a > 0) AND (b > 0))").withName(Optional.of("ck_positive")));
        assertThat(read.reading().schema().tables()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("servers")
    void raises_lists_of_texts_in_every_spelling(PostgresServer server) throws SQLException {
        Table table = only(server, """
                create table t (a varchar(9) constraint ck_a check (a in ('A', 'B')), b text check (b in ('it''s')),
                  c char(2) check (c in ('A', 'B')), d varchar(9) check (d = any (array['A', 'B'])),
                  "Weird col" varchar(9) check ("Weird col" in ('A')), e integer check (e in (1, 2)),
                  f varchar(9) check (f in ('A', 'B') or f is null))
                """);

        assertThat(allowed(table, "a")).contains(new AllowedValues(List.of("A", "B"), Optional.of("ck_a")));
        assertThat(allowed(table, "b").orElseThrow().values()).containsExactly("it's");
        assertThat(allowed(table, "c").orElseThrow().values()).containsExactly("A", "B");
        assertThat(allowed(table, "d").orElseThrow().values()).containsExactly("A", "B");
        assertThat(allowed(table, "Weird col").orElseThrow().values()).containsExactly("A");
        assertThat(allowed(table, "e")).isEmpty();
        assertThat(allowed(table, "f")).isEmpty();
        assertThat(table.checks()).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("servers")
    void reads_indexes(PostgresServer server) throws SQLException {
        Read read = read(
                server,
                "create table t (id bigint primary key, a text, b text, c jsonb, d integer, unique (d))",
                "create index i1 on t (a desc, b nulls first)",
                "create unique index i2 on t (lower(a)) where d > 0",
                "create index i3 on t (a text_pattern_ops) include (b, d) with (fillfactor = 70)",
                "create index i4 on t using gin (c jsonb_path_ops)",
                "create index i5 on t (a collate \"C\", (d + 1))",
                "comment on index i5 is 'five'");
        Table table = read.table("t");

        assertThat(table.indexes())
                .containsExactly(
                        Index.of(
                                        IndexPart.column("a").withDescending(true),
                                        IndexPart.column("b").withNulls(Optional.of(IndexPart.Nulls.FIRST)))
                                .withName(Optional.of("i1")),
                        Index.of(IndexPart.expression(SqlText.of("lower(a)")))
                                .withName(Optional.of("i2"))
                                .withUnique(true)
                                .withWhere(Optional.of(SqlText.of("(d > 0)"))),
                        Index.of(IndexPart.column("a").withOperatorClass(Optional.of("text_pattern_ops")))
                                .withName(Optional.of("i3"))
                                .withInclude(List.of("b", "d"))
                                .withParameter("fillfactor", "70"),
                        Index.of(IndexPart.column("c").withOperatorClass(Optional.of("jsonb_path_ops")))
                                .withName(Optional.of("i4"))
                                .withMethod(Optional.of("gin")),
                        Index.of(
                                        IndexPart.column("a").withCollation(Optional.of("C")),
                                        IndexPart.expression(SqlText.of("(d + 1)")))
                                .withName(Optional.of("i5"))
                                .withComment(Optional.of("five")));
    }

    @ParameterizedTest
    @MethodSource("servers")
    void an_expression_has_only_the_collation_it_was_given(PostgresServer server) throws SQLException {
        Table table = only(
                server,
                "create table t (a text collate \"C\", b text)",
                "create index i1 on t (lower(a), lower(b), a)",
                "create index i2 on t (lower(a) collate \"POSIX\", lower(b) collate \"C\", (a || b) collate \"C\")");

        assertThat(table.indexes().get(0).parts())
                .allMatch(part -> part.collation().isEmpty());
        assertThat(table.indexes().get(1).parts().stream()
                        .map(part -> part.collation().orElse("")))
                .containsExactly("POSIX", "C", "");
    }

    @ParameterizedTest
    @MethodSource("servers")
    void reads_what_newer_versions_know(PostgresServer server) throws SQLException {
        if (server.major() >= 15) {
            Table table = only(
                    server,
                    "create table t (a integer, b integer, constraint u unique nulls not distinct (a))",
                    "create unique index i on t (b) nulls not distinct");
            assertThat(table.uniques().get(0).nullsNotDistinct()).isTrue();
            assertThat(table.indexes().get(0).nullsNotDistinct()).isTrue();
        }
        if (server.major() >= 18) {
            Table table = only(server, "create table t (a integer, b integer generated always as (a + 1) virtual)");
            assertThat(table.column("b").orElseThrow().generation())
                    .contains(new Generation.Computed(SqlText.of("(a + 1)"), false));
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void reads_enums_comments_and_collations(PostgresServer server) throws SQLException {
        Read read = read(
                server,
                "create type \"Kind\" as enum ('zebra', 'ant')",
                "create schema s",
                "create type s.mode as enum ('on')",
                "create table t (a \"Kind\" default 'ant', b s.mode[], c text collate \"C\")",
                "comment on table t is 'the table'",
                "comment on column t.a is 'it''s a kind'");
        Table table = read.table("t");

        assertThat(read.reading().schema().enums())
                .containsExactly(new EnumType(ObjectName.of("Kind"), List.of("zebra", "ant"), false));
        assertThat(table.comment()).contains("the table");
        Column a = table.column("a").orElseThrow();
        assertThat(a.type()).isEqualTo(new ColumnType.EnumReference(ObjectName.of("Kind")));
        assertThat(a.defaultValue()).contains(new Literal.Text("ant"));
        assertThat(a.comment()).contains("it's a kind");
        assertThat(table.column("b").orElseThrow().type())
                .isEqualTo(new ColumnType.Array(new ColumnType.EnumReference(ObjectName.of("s", "mode"))));
        assertThat(table.column("c").orElseThrow().collation()).contains("C");
        assertThat(a.collation()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("servers")
    void keeps_every_identifier_as_it_is(PostgresServer server) throws SQLException {
        String odd = "sel\"ect Ünï.cødé 'q' 表";
        String quoted = '"' + odd.replace("\"", "\"\"") + '"';
        Table table = only(
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
                    reading(database, new CatalogRequest(List.of("a", "public", "missing"), Set.of(), Map.of()));

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
            CatalogReading reading = reading(
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
        Read read = read(
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
    void an_invalid_index_is_no_index(PostgresServer server) throws SQLException {
        try (TestDatabase database = server.newDatabase()) {
            database.execute("create table t (a integer)", "insert into t values (1), (1)");
            try {
                database.execute("create unique index concurrently i on t (a)");
            } catch (SQLException e) {
                assertThat(e.getSQLState()).isEqualTo("23505");
            }
            CatalogReading reading = reading(database, CatalogRequest.EVERYTHING);

            assertThat(reading.schema().tables().get(0).indexes()).isEmpty();
            assertThat(reading.others()).extracting(OtherObject::kind).containsExactly(OtherObject.Kind.INDEX);
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
            CatalogReading asOwner = reading(database, CatalogRequest.EVERYTHING);
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

    private record Read(CatalogReading reading) {
        Table table(String name) {
            return reading.schema().table(ObjectName.of(name)).orElseThrow();
        }
    }

    private static Read read(PostgresServer server, String... statements) throws SQLException {
        try (TestDatabase database = server.newDatabase()) {
            database.execute(statements);
            CatalogReading first = reading(database, CatalogRequest.EVERYTHING);
            assertThat(reading(database, CatalogRequest.EVERYTHING)).isEqualTo(first);
            return new Read(first);
        }
    }

    private static Table only(PostgresServer server, String... statements) throws SQLException {
        List<Table> tables = read(server, statements).reading().schema().tables();
        assertThat(tables).hasSize(1);
        return tables.get(0);
    }

    private static CatalogReading reading(TestDatabase database, CatalogRequest request) throws SQLException {
        try (var connection = database.open()) {
            return CatalogReaders.forConnection(connection).read(connection, request);
        }
    }

    private static Optional<Value> defaultOf(Table table, String column) {
        return table.column(column).orElseThrow().defaultValue();
    }

    private static Optional<AllowedValues> allowed(Table table, String column) {
        return table.column(column).orElseThrow().allowedValues();
    }
}
