package dev.retort.introspector.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.fixtures.database.DatabaseServers;
import dev.retort.fixtures.database.TestDatabase;
import dev.retort.introspector.CatalogReaders;
import dev.retort.introspector.CatalogReading;
import dev.retort.introspector.CatalogRequest;
import dev.retort.schema.AllowedValues;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.Deferral;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Generation;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.Literal;
import dev.retort.schema.ObjectName;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.ReferentialAction;
import dev.retort.schema.SeedRow;
import dev.retort.schema.SqlExpression;
import dev.retort.schema.SqlText;
import dev.retort.schema.Table;
import dev.retort.schema.Unique;
import dev.retort.schema.Value;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SqliteReaderTest {
    @Test
    void reads_columns_with_nullability_and_defaults() throws SQLException {
        Table table = table("t", """
                create table t (a varchar(20) not null default 'it''s', b integer default -1, c numeric(9,2) default (0.50),
                  d boolean default true, e timestamp default current_timestamp, f date default (current_date),
                  g text default (upper('x')), h text default null, i blob default x'0AFF', j boolean default 0,
                  k text collate nocase, l text default "dq")
                """);

        assertThat(table.column("a").orElseThrow().nullable()).isFalse();
        assertThat(table.column("b").orElseThrow().nullable()).isTrue();
        assertThat(defaultOf(table, "a")).contains(new Literal.Text("it's"));
        assertThat(defaultOf(table, "b")).contains(Literal.Decimal.of(-1));
        assertThat(defaultOf(table, "c")).contains(new Literal.Decimal(new BigDecimal("0.50")));
        assertThat(defaultOf(table, "d")).contains(new Literal.Bool(true));
        assertThat(defaultOf(table, "e")).contains(new SqlExpression.CurrentTimestamp());
        assertThat(defaultOf(table, "f")).contains(new SqlExpression.CurrentDate());
        assertThat(defaultOf(table, "g")).contains(SqlExpression.written("upper('x')"));
        assertThat(defaultOf(table, "h")).isEmpty();
        assertThat(defaultOf(table, "i")).contains(new Literal.Binary("0aff"));
        assertThat(defaultOf(table, "j")).contains(new Literal.Bool(false));
        assertThat(table.column("k").orElseThrow().collation()).contains("nocase");
        assertThat(defaultOf(table, "l")).contains(new Literal.Text("dq"));
    }

    @Test
    void an_alias_of_the_rowid_is_an_identity() throws SQLException {
        CatalogReading reading = read(
                "create table a (id integer primary key)",
                "create table b (id integer, primary key (id))",
                "create table c (id integer primary key autoincrement)",
                "create table d (id bigint primary key)",
                "create table e (id integer primary key) without rowid",
                "create table f (id integer, part integer, primary key (part, id))");

        for (String name : List.of("a", "b", "c")) {
            assertThat(table(reading, name).column("id").orElseThrow().generation())
                    .as(name)
                    .contains(Generation.Identity.byDefault());
        }
        for (String name : List.of("d", "e", "f")) {
            assertThat(table(reading, name).column("id").orElseThrow().generation())
                    .as(name)
                    .isEmpty();
        }
        assertThat(table(reading, "f").primaryKey()).contains(PrimaryKey.of("part", "id"));
    }

    @Test
    void reads_generated_columns() throws SQLException {
        Table table = table(
                "t",
                "create table t (a integer, b integer generated always as (a * 2) stored, c text as (upper('x' || a)))");

        assertThat(table.columns().stream().map(Column::name)).containsExactly("a", "b", "c");
        assertThat(table.column("b").orElseThrow().generation())
                .contains(new Generation.Computed(SqlText.of("a * 2"), true));
        assertThat(table.column("c").orElseThrow().generation())
                .contains(new Generation.Computed(SqlText.of("upper('x' || a)"), false));
    }

    @Test
    void reads_constraints_with_their_names() throws SQLException {
        CatalogReading reading = read("create table parent (x integer, y integer, primary key (y, x))", """
                create table t (
                  id bigint constraint pk_t primary key,
                  code varchar(9) constraint uq_code unique,
                  a integer, b integer, up bigint references t,
                  status varchar(9) constraint ck_status check (status in ('A', 'B')),
                  constraint uq_ab unique (b, A),
                  constraint fk_p foreign key (a, b) references Parent (Y, x) on delete set null on update cascade
                    deferrable initially deferred,
                  constraint ck_pos check (a > 0 and b > 0),
                  check (length(code) > 1),
                  unique (a))
                """);
        Table table = table(reading, "t");

        assertThat(table.primaryKey()).contains(PrimaryKey.of("id").withName(Optional.of("pk_t")));
        assertThat(table.uniques())
                .containsExactly(
                        Unique.of("a").withName(Optional.of("sqlite_autoindex_t_4")),
                        Unique.of("b", "a").withName(Optional.of("uq_ab")),
                        Unique.of("code").withName(Optional.of("uq_code")));
        assertThat(table.foreignKeys())
                .containsExactlyInAnyOrder(
                        ForeignKey.of(List.of("a", "b"), ObjectName.of("parent"), List.of("y", "x"))
                                .withName(Optional.of("fk_p"))
                                .withOnDelete(ReferentialAction.SET_NULL)
                                .withOnUpdate(ReferentialAction.CASCADE)
                                .withDeferral(Deferral.INITIALLY_DEFERRED),
                        ForeignKey.of(List.of("up"), ObjectName.of("t"), List.of("id")));
        assertThat(table.checks())
                .containsExactly(
                        Check.of("length(code) > 1"),
                        Check.of("a > 0 and b > 0").withName(Optional.of("ck_pos")));
        assertThat(table.column("status").orElseThrow().allowedValues())
                .contains(new AllowedValues(List.of("A", "B"), Optional.of("ck_status")));
    }

    @Test
    void reads_indexes() throws SQLException {
        Table table = table(
                "t",
                "create table t (a text collate nocase, b text, c integer)",
                "create index i1 on t (a desc, b)",
                "create unique index i2 on t (lower(a), c + 1 desc) where c > 0 and b is not null",
                "create index if not exists \"i 3\" on t (b collate nocase, a, \"c\" asc)");

        assertThat(table.indexes())
                .containsExactly(
                        Index.of(
                                        IndexPart.column("b").withCollation(Optional.of("nocase")),
                                        IndexPart.column("a"),
                                        IndexPart.column("c"))
                                .withName(Optional.of("i 3")),
                        Index.of(IndexPart.column("a").withDescending(true), IndexPart.column("b"))
                                .withName(Optional.of("i1")),
                        Index.of(
                                        IndexPart.expression(SqlText.of("lower(a)")),
                                        IndexPart.expression(SqlText.of("c + 1"))
                                                .withDescending(true))
                                .withName(Optional.of("i2"))
                                .withUnique(true)
                                .withWhere(Optional.of(SqlText.of("c > 0 and b is not null"))));
    }

    @Test
    void keeps_every_identifier_as_it_is() throws SQLException {
        String odd = "sel\"ect Ünï.cødé 'q' 表";
        String quoted = '"' + odd.replace("\"", "\"\"") + '"';
        Table table = table(
                odd,
                "create table " + quoted + " (" + quoted + " integer not null, [Order by] text, `b``t` text, unique ("
                        + quoted + ", [Order by]))",
                "create index " + quoted.replace("sel", "ix") + " on " + quoted + " ([Order by])");

        assertThat(table.columns().stream().map(Column::name)).containsExactly(odd, "Order by", "b`t");
        assertThat(table.uniques().get(0).columns()).containsExactly(odd, "Order by");
        assertThat(table.indexes().get(0).parts()).containsExactly(IndexPart.column("Order by"));
    }

    @Test
    void lists_what_it_does_not_manage() throws SQLException {
        CatalogReading reading = read(
                "create table t (id integer primary key autoincrement, a text)",
                "create view v as select * from t",
                "create trigger g after insert on t begin select 1; end",
                "create virtual table f using fts5(a)",
                "analyze");

        assertThat(reading.schema().tables().stream().map(Table::name)).containsExactly(ObjectName.of("t"));
        assertThat(reading.others().stream()
                        .map(other -> other.kind().words() + " " + other.name().name()))
                .containsExactly(
                        "virtual table f",
                        "shadow table f_config",
                        "shadow table f_content",
                        "shadow table f_data",
                        "shadow table f_docsize",
                        "shadow table f_idx",
                        "view v",
                        "trigger g");
    }

    @Test
    void leaves_out_ignored_tables_and_finds_seed_rows() throws SQLException {
        try (TestDatabase database = DatabaseServers.sqlite().newDatabase()) {
            database.execute(
                    "create table retort_version (version_num varchar(64) primary key)",
                    "create table gen (name varchar(40) primary key, value bigint)",
                    "insert into gen values ('customer', 17)");
            List<SeedRow.Cell> customer = List.of(new SeedRow.Cell("name", new Literal.Text("customer")));
            List<SeedRow.Cell> order = List.of(new SeedRow.Cell("name", new Literal.Text("order")));
            SeedRow there = new SeedRow(customer, customer);
            CatalogReading reading = reading(
                    database,
                    new CatalogRequest(
                            List.of(),
                            Set.of(ObjectName.of("retort_version")),
                            Map.of(ObjectName.of("gen"), List.of(there, new SeedRow(order, order)))));

            assertThat(reading.schema().tables()).hasSize(1);
            assertThat(reading.schema().tables().get(0).seedRows()).containsExactly(there);
        }
    }

    @Test
    void an_empty_database_has_an_empty_schema() throws SQLException {
        assertThat(read().schema().tables()).isEmpty();
    }

    private static CatalogReading read(String... statements) throws SQLException {
        try (TestDatabase database = DatabaseServers.sqlite().newDatabase()) {
            database.execute(statements);
            CatalogReading first = reading(database, CatalogRequest.EVERYTHING);
            assertThat(reading(database, CatalogRequest.EVERYTHING)).isEqualTo(first);
            return first;
        }
    }

    private static CatalogReading reading(TestDatabase database, CatalogRequest request) throws SQLException {
        try (var connection = database.open()) {
            return CatalogReaders.forConnection(connection).read(connection, request);
        }
    }

    private static Table table(String name, String... statements) throws SQLException {
        return table(read(statements), name);
    }

    private static Table table(CatalogReading reading, String name) {
        return reading.schema().table(ObjectName.of(name)).orElseThrow();
    }

    private static Optional<Value> defaultOf(Table table, String column) {
        return table.column(column).orElseThrow().defaultValue();
    }
}
