package dev.retort.introspector.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.fixtures.database.PostgresServer;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.EnumType;
import dev.retort.schema.Generation;
import dev.retort.schema.Literal;
import dev.retort.schema.ObjectName;
import dev.retort.schema.SequenceOptions;
import dev.retort.schema.SqlExpression;
import dev.retort.schema.SqlText;
import dev.retort.schema.Table;
import dev.retort.schema.Value;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PostgresqlColumnReadingTest {
    static List<PostgresServer> servers() {
        return PostgresServer.selected();
    }

    @ParameterizedTest
    @MethodSource("servers")
    void reads_types(PostgresServer server) throws SQLException {
        Table table = Read.onlyTable(server, """
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
        Table table = Read.onlyTable(
                server, "create sequence free", "create schema side", "create sequence side.\"Odd\"", """
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
        Read read = Read.of(server, """
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
    void reads_enums_comments_and_collations(PostgresServer server) throws SQLException {
        Read read = Read.of(
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

    private static Optional<Value> defaultOf(Table table, String column) {
        return table.column(column).orElseThrow().defaultValue();
    }
}
