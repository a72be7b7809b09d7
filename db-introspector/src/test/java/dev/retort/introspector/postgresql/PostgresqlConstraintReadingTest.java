package dev.retort.introspector.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.fixtures.database.PostgresServer;
import dev.retort.schema.AllowedValues;
import dev.retort.schema.Check;
import dev.retort.schema.Deferral;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Generation;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.ObjectName;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.ReferentialAction;
import dev.retort.schema.SqlText;
import dev.retort.schema.Table;
import dev.retort.schema.Unique;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PostgresqlConstraintReadingTest {
    static List<PostgresServer> servers() {
        return PostgresServer.selected();
    }

    @ParameterizedTest
    @MethodSource("servers")
    void reads_constraints(PostgresServer server) throws SQLException {
        Read read = Read.of(
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
        Table table = Read.onlyTable(server, """
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
        Read read = Read.of(
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
        Table table = Read.onlyTable(
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
            Table table = Read.onlyTable(
                    server,
                    "create table t (a integer, b integer, constraint u unique nulls not distinct (a))",
                    "create unique index i on t (b) nulls not distinct");
            assertThat(table.uniques().get(0).nullsNotDistinct()).isTrue();
            assertThat(table.indexes().get(0).nullsNotDistinct()).isTrue();
        }
        if (server.major() >= 18) {
            Table table =
                    Read.onlyTable(server, "create table t (a integer, b integer generated always as (a + 1) virtual)");
            assertThat(table.column("b").orElseThrow().generation())
                    .contains(new Generation.Computed(SqlText.of("(a + 1)"), false));
        }
    }

    private static Optional<AllowedValues> allowed(Table table, String column) {
        return table.column(column).orElseThrow().allowedValues();
    }
}
