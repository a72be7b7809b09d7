package dev.retort.introspector.canonical;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Dialects;
import dev.retort.fixtures.database.PostgresServer;
import dev.retort.fixtures.database.TestDatabase;
import dev.retort.introspector.CatalogReaders;
import dev.retort.introspector.CatalogReading;
import dev.retort.introspector.CatalogRequest;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.EnumType;
import dev.retort.schema.Generation;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.Literal;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Pair;
import dev.retort.schema.Schema;
import dev.retort.schema.SqlExpression;
import dev.retort.schema.SqlText;
import dev.retort.schema.Table;
import dev.retort.schema.Value;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ServerCanonicalFormTest {
    private static final ObjectName T = ObjectName.of("t");

    static List<PostgresServer> servers() {
        return PostgresServer.selected();
    }

    @ParameterizedTest
    @MethodSource("servers")
    void types_of_other_spelling_are_equal(PostgresServer server) throws SQLException {
        Table model = Table.of(
                T,
                List.of(
                        nativeColumn("a", "decimal(10,2)"),
                        nativeColumn("b", "INT4"),
                        nativeColumn("c", "timestamptz"),
                        nativeColumn("d", "bpchar(3)"),
                        nativeColumn("e", "varchar"),
                        nativeColumn("f", "float8"),
                        Column.of("g", new ColumnType.Timestamp(OptionalInt.of(6))),
                        Column.of("h", new ColumnType.Binary(OptionalInt.of(20))),
                        nativeColumn("i", "_int4"),
                        nativeColumn("j", "bit varying(5)"),
                        nativeColumn("k", "\"char\"")));
        assertSame(server, model, """
                create table t (a numeric(10,2), b integer, c timestamp with time zone, d char(3), e varchar,
                  f double precision, g timestamp, h bytea, i integer[], j varbit(5), k "char")
                """);
    }

    @ParameterizedTest
    @MethodSource("servers")
    void defaults_of_other_spelling_are_equal(PostgresServer server) throws SQLException {
        Table model = Table.of(
                T,
                List.of(
                        withDefault("a", new ColumnType.Varchar(9), SqlExpression.written("'x'")),
                        withDefault("b", new ColumnType.Int(), SqlExpression.written("-1")),
                        withDefault("c", new ColumnType.Numeric(9, 2), SqlExpression.written("0")),
                        withDefault("d", new ColumnType.Bool(), SqlExpression.written("'true'")),
                        withDefault(
                                "e",
                                new ColumnType.TimestampTz(OptionalInt.empty()),
                                SqlExpression.written("current_timestamp")),
                        withDefault("f", new ColumnType.Json(), SqlExpression.written("'{\"b\":1,  \"a\":2}'")),
                        withDefault("g", new ColumnType.Text(), SqlExpression.written("UPPER( 'x' ) || 'y'")),
                        withDefault("h", new ColumnType.Date(), SqlExpression.written("date '2020-1-2'")),
                        withDefault("i", new ColumnType.Interval(), SqlExpression.written("'1 hour'")),
                        withDefault("j", new ColumnType.Int(), SqlExpression.written("1 + 2"))));
        assertSame(server, model, """
                create table t (a varchar(9) default 'x', b integer default -1, c numeric(9,2) default 0.00,
                  d boolean default true, e timestamptz default now(), f jsonb default '{"a": 2, "b": 1}',
                  g text default (upper('x') || 'y'), h date default '2020-01-02', i interval default '01:00:00',
                  j integer default (1+2))
                """);
    }

    @ParameterizedTest
    @MethodSource("servers")
    void conditions_and_expressions_of_other_spelling_are_equal(PostgresServer server) throws SQLException {
        Table model = Table.of(
                        T,
                        List.of(
                                Column.of("status", new ColumnType.Varchar(9)),
                                Column.of("a", new ColumnType.Int()),
                                Column.of("n", new ColumnType.Numeric(9, 2)),
                                Column.of("twice", new ColumnType.Numeric(9, 2))
                                        .withGeneration(Optional.of(new Generation.Computed(SqlText.of("N*2"), true)))))
                .withChecks(List.of(
                        Check.of("status in ('A','B') or status is null").withName(Optional.of("c1")),
                        Check.of("A BETWEEN 1 and 5").withName(Optional.of("c2")),
                        Check.of("length(status)>2 -- comment").withName(Optional.of("c3")),
                        Check.of("not (a = any(array[1,2]))").withName(Optional.of("c4"))))
                .withIndexes(List.of(Index.of(
                                IndexPart.expression(SqlText.of("lower( status )")),
                                IndexPart.expression(SqlText.of("a+1")))
                        .withName(Optional.of("i1"))
                        .withWhere(Optional.of(SqlText.of("a>0 AND status<>'x'")))));
        assertSame(server, model, """
                create table t (status varchar(9), a integer, n numeric(9,2),
                  twice numeric(9,2) generated always as (n * 2) stored,
                  constraint c1 check (status in ('A', 'B') or status is null), constraint c2 check (a >= 1 and a <= 5),
                  constraint c3 check (length(status) > 2), constraint c4 check (not a = any (array[1, 2])))
                """, "create index i1 on t (lower(status), (a + 1)) where a > 0 and status <> 'x'");
    }

    @ParameterizedTest
    @MethodSource("servers")
    void text_lists_inside_conditions_survive_a_dump_and_restore(PostgresServer server) throws SQLException {
        try (TestDatabase database = server.newDatabase()) {
            database.execute("create table t (s varchar(9), constraint c check (s is null or s in ('A', 'B')))");
            Schema first = live(database);
            String stored =
                    first.table(T).orElseThrow().checks().get(0).condition().text();
            database.execute(
                    "alter table t drop constraint c", "alter table t add constraint c check (" + stored + ")");
            Schema restored = live(database);
            Schema model = Schema.of(List.of(Table.of(T, List.of(Column.of("s", new ColumnType.Varchar(9))))
                    .withChecks(List.of(
                            Check.of("s is null or s = any(array['A','B'])").withName(Optional.of("c"))))));

            for (Schema found : List.of(first, restored)) {
                Pair<Schema> canonical = canonical(database, new Pair<>(found, model));
                assertThat(canonical.after()).isEqualTo(canonical.before());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void real_differences_stay(PostgresServer server) throws SQLException {
        try (TestDatabase database = server.newDatabase()) {
            database.execute(
                    "create table t (a integer default 1, b varchar(9), n numeric(10,2), constraint c check (a > 1))");
            Schema model = Schema.of(List.of(Table.of(
                            T,
                            List.of(
                                    withDefault("a", new ColumnType.Int(), SqlExpression.written("2")),
                                    nativeColumn("b", "varchar(8)"),
                                    nativeColumn("n", "decimal(10,3)")))
                    .withChecks(List.of(Check.of("a > 2").withName(Optional.of("c"))))));
            Pair<Schema> canonical = canonical(database, new Pair<>(live(database), model));
            Table before = canonical.before().table(T).orElseThrow();
            Table after = canonical.after().table(T).orElseThrow();

            assertThat(after.column("a")).isNotEqualTo(before.column("a"));
            assertThat(after.column("b")).isNotEqualTo(before.column("b"));
            assertThat(after.column("n")).isNotEqualTo(before.column("n"));
            assertThat(after.checks()).isNotEqualTo(before.checks());
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void a_check_that_means_nothing_over_a_new_type_is_understood_over_the_former_one(PostgresServer server)
            throws SQLException {
        try (TestDatabase database = server.newDatabase()) {
            database.execute("create table t (a integer, constraint c check (a in (0, 1)))");
            Schema made = Schema.of(List.of(Table.of(T, List.of(Column.of("a", new ColumnType.Int())))
                    .withChecks(List.of(Check.of("a in (0,1)").withName(Optional.of("c"))))));
            Schema model = Schema.of(List.of(Table.of(T, List.of(Column.of("a", new ColumnType.Bool())))));
            try (Connection connection = database.open()) {
                ServerCanonicalForm form = form(connection);
                List<Schema> canonical = form.canonical(List.of(live(database), made, model));

                assertThat(canonical.get(1).tables().get(0).checks())
                        .isEqualTo(canonical.get(0).tables().get(0).checks());
                assertThat(form.notices()).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void enum_types_that_are_still_to_come_are_no_obstacle(PostgresServer server) throws SQLException {
        try (TestDatabase database = server.newDatabase()) {
            database.execute(
                    "create type mood as enum ('sad')",
                    "create table t (a mood default 'sad', b integer, constraint c check (a <> 'sad' or b > 0))");
            ColumnType mood = new ColumnType.EnumReference(ObjectName.of("mood"));
            ColumnType kind = new ColumnType.EnumReference(ObjectName.of("Kind"));
            Schema model = new Schema(
                    List.of(),
                    List.of(Table.of(
                                    T,
                                    List.of(
                                            withDefault("a", mood, SqlExpression.written("'sad'")),
                                            Column.of("b", new ColumnType.Int()),
                                            withDefault("k", kind, SqlExpression.written("'x'::\"Kind\""))))
                            .withChecks(List.of(
                                    Check.of("a<>'sad' or b>0").withName(Optional.of("c")),
                                    Check.of("k <> 'y' or a = 'glad'").withName(Optional.of("d"))))),
                    List.of(),
                    List.of(
                            new EnumType(ObjectName.of("mood"), List.of("sad", "glad"), false),
                            new EnumType(ObjectName.of("Kind"), List.of("x", "y"), false)));
            try (Connection connection = database.open()) {
                ServerCanonicalForm form = form(connection);
                Pair<Schema> canonical = form.canonical(new Pair<>(live(database), model));

                assertThat(form.notices()).isEmpty();
                assertThat(canonical.after().table(T).orElseThrow().checks().get(0))
                        .isEqualTo(canonical
                                .before()
                                .table(T)
                                .orElseThrow()
                                .checks()
                                .get(0));
                assertThat(canonical.after().table(T).orElseThrow().column("a"))
                        .isEqualTo(canonical.before().table(T).orElseThrow().column("a"));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void what_the_server_does_not_take_is_named_and_hinders_nothing_else(PostgresServer server) throws SQLException {
        try (TestDatabase database = server.newDatabase()) {
            database.execute("create table t (a integer, v text, constraint c check (a >= 1 and a <= 5))");
            Schema model = Schema.of(List.of(Table.of(
                            T,
                            List.of(
                                    Column.of("a", new ColumnType.Int()),
                                    Column.of("v", new ColumnType.Text()),
                                    nativeColumn("e", "vector(3)")))
                    .withChecks(List.of(
                            Check.of("a between 1 and 5").withName(Optional.of("c")),
                            Check.of("no_such_function(a)").withName(Optional.of("d"))))));
            try (Connection connection = database.open()) {
                ServerCanonicalForm form = form(connection);
                Pair<Schema> canonical = form.canonical(new Pair<>(live(database), model));

                assertThat(canonical.after().table(T).orElseThrow().checks().get(0))
                        .isEqualTo(canonical
                                .before()
                                .table(T)
                                .orElseThrow()
                                .checks()
                                .get(0));
                assertThat(form.notices())
                        .anyMatch(notice ->
                                notice.startsWith("the type of t.e is compared as text") && notice.contains("vector"))
                        .anyMatch(notice -> notice.startsWith("a check of t is compared as text")
                                && notice.contains("no_such_function"))
                        .hasSize(2);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void leaves_nothing_behind_and_the_transaction_of_the_caller_alone(PostgresServer server) throws SQLException {
        try (TestDatabase database = server.newDatabase()) {
            database.execute("create table t (a integer, constraint c check (a >= 1))");
            Schema model = Schema.of(List.of(Table.of(T, List.of(Column.of("a", new ColumnType.Int())))
                    .withChecks(List.of(
                            Check.of("a>0.5").withName(Optional.of("c")),
                            Check.of("nonsense(").withName(Optional.of("d"))))));
            Schema before = live(database);
            try (Connection connection = database.open();
                    var statement = connection.createStatement()) {
                form(connection).canonical(new Pair<>(before, model));
                assertThat(connection.getAutoCommit()).isTrue();

                connection.setAutoCommit(false);
                statement.execute("insert into t values (7)");
                form(connection).canonical(new Pair<>(before, model));
                assertThat(connection.getAutoCommit()).isFalse();
                try (var rows = statement.executeQuery("select count(*) from t")) {
                    rows.next();
                    assertThat(rows.getInt(1)).isEqualTo(1);
                }
                connection.commit();
                try (var rows = statement.executeQuery(
                        "select count(*) from pg_class where relnamespace::regnamespace::text like 'pg_temp%'")) {
                    rows.next();
                    assertThat(rows.getInt(1)).isZero();
                }
            }
            assertThat(live(database)).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void without_the_right_to_scratch_it_compares_texts_and_says_so(PostgresServer server) throws SQLException {
        try (TestDatabase database = server.newDatabase()) {
            database.execute("create table t (a integer, constraint c check (a >= 1))");
            Schema model = Schema.of(List.of(Table.of(T, List.of(Column.of("a", new ColumnType.Int())))
                    .withChecks(List.of(
                            Check.of("(a) >=1").withName(Optional.of("c")),
                            Check.of("a < 9").withName(Optional.of("d"))))));
            try (Connection connection = database.open();
                    var statement = connection.createStatement()) {
                statement.execute("set default_transaction_read_only = on");
                ServerCanonicalForm form = form(connection);
                Pair<Schema> canonical = form.canonical(new Pair<>(live(database), model));

                assertThat(canonical.after().table(T).orElseThrow().checks().get(0))
                        .isEqualTo(canonical
                                .before()
                                .table(T)
                                .orElseThrow()
                                .checks()
                                .get(0));
                assertThat(form.limitation()).contains("expressions are compared as text: the session is read-only");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void who_may_only_read_compares_texts_too(PostgresServer server) throws SQLException {
        try (TestDatabase database = server.newDatabase()) {
            String role = "canonical_" + System.nanoTime();
            database.execute(
                    "create table t (a integer, constraint c check (a >= 1))",
                    "create role " + role,
                    "do $$ begin execute 'revoke temporary on database ' || current_database() || ' from public'; end $$");
            Schema model = Schema.of(List.of(Table.of(T, List.of(Column.of("a", new ColumnType.Int())))
                    .withChecks(List.of(Check.of("1 <= a").withName(Optional.of("c"))))));
            Schema live = live(database);
            try (Connection connection = database.open();
                    var statement = connection.createStatement()) {
                ServerCanonicalForm form = form(connection);
                statement.execute("set role " + role);
                form.canonical(new Pair<>(live, model));

                assertThat(form.limitation())
                        .contains("expressions are compared as text: the user " + role
                                + " may not create temporary tables");
            }
            database.execute("drop role " + role);
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void equal_texts_are_not_sent(PostgresServer server) throws SQLException {
        Schema model =
                Schema.of(List.of(Table.of(T, List.of(withDefault("a", new ColumnType.Int(), Literal.Decimal.of(1))))
                        .withChecks(List.of(Check.of("nonsense(a)").withName(Optional.of("c"))))));
        try (TestDatabase database = server.newDatabase();
                Connection connection = database.open()) {
            ServerCanonicalForm form = form(connection);
            Pair<Schema> canonical = form.canonical(new Pair<>(model, model));

            assertThat(canonical.before()).isEqualTo(canonical.after());
            form.canonical(List.of(model, Schema.EMPTY, model));
            form.canonical(List.of(Schema.EMPTY, Schema.EMPTY, model));
            assertThat(form.notices()).isEmpty();
        }
    }

    private static void assertSame(PostgresServer server, Table model, String... statements) throws SQLException {
        try (TestDatabase database = server.newDatabase()) {
            database.execute(statements);
            try (Connection connection = database.open()) {
                ServerCanonicalForm form = form(connection);
                Pair<Schema> canonical = form.canonical(new Pair<>(live(database), Schema.of(List.of(model))));

                assertThat(form.notices()).isEmpty();
                Table before = canonical.before().table(T).orElseThrow();
                Table after = canonical.after().table(T).orElseThrow();
                assertThat(after.columns()).containsExactlyElementsOf(before.columns());
                assertThat(after).isEqualTo(before);
            }
        }
    }

    private static Pair<Schema> canonical(TestDatabase database, Pair<Schema> schemas) throws SQLException {
        try (Connection connection = database.open()) {
            return form(connection).canonical(schemas);
        }
    }

    private static ServerCanonicalForm form(Connection connection) throws SQLException {
        return new ServerCanonicalForm(connection, dialect(connection));
    }

    private static Dialect dialect(Connection connection) throws SQLException {
        CatalogReading reading = CatalogReaders.forConnection(connection).read(connection, CatalogRequest.EVERYTHING);
        return Dialects.of(reading.database(), reading.version());
    }

    private static Schema live(TestDatabase database) throws SQLException {
        try (Connection connection = database.open()) {
            return CatalogReaders.forConnection(connection)
                    .read(connection, CatalogRequest.EVERYTHING)
                    .schema();
        }
    }

    private static Column nativeColumn(String name, String type) {
        return Column.of(name, ColumnType.Native.of(type));
    }

    private static Column withDefault(String name, ColumnType type, Value value) {
        return Column.of(name, type).withDefault(Optional.of(value));
    }
}
