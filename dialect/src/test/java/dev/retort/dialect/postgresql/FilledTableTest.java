package dev.retort.dialect.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.fixtures.database.PostgresServer;
import dev.retort.operation.AddColumn;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.AlterEnum;
import dev.retort.operation.Backfill;
import dev.retort.operation.CreateEnum;
import dev.retort.operation.CreateTable;
import dev.retort.operation.EnumChange;
import dev.retort.operation.FillColumn;
import dev.retort.operation.InsertRows;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameEnum;
import dev.retort.schema.AllowedValues;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.EnumType;
import dev.retort.schema.Generation.Identity;
import dev.retort.schema.Literal;
import dev.retort.schema.ObjectName;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.SqlExpression;
import dev.retort.schema.Table;
import dev.retort.schema.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What becomes of the rows that are there. */
class FilledTableTest {
    private static final ObjectName ITEM = ObjectName.of("item");
    private static final ObjectName MOOD = ObjectName.of("mood");
    private static final EnumType MOODS = new EnumType(MOOD, List.of("sad", "happy"), false);
    private static final Column ID = Column.of("id", new ColumnType.BigInt()).notNull();
    private static final Column NAME = Column.of("name", new ColumnType.Varchar(20));
    private static final Column FEELS =
            Column.of("feels", new ColumnType.EnumReference(MOOD)).withDefault(Optional.of(new Literal.Text("sad")));
    private static final Column PAST = Column.of("past", new ColumnType.Array(new ColumnType.EnumReference(MOOD)));

    static Stream<PostgresServer> servers() {
        return PostgresServer.selected().stream();
    }

    private static Migrated filled(PostgresServer server) throws Exception {
        Migrated database = new Migrated(server);
        database.run(
                new CreateEnum(MOODS),
                new CreateTable(Table.of(ITEM, List.of(ID, NAME, FEELS, PAST))
                        .withPrimaryKey(Optional.of(PrimaryKey.of("id")))));
        database.sql("insert into item values (1, 'A', 'sad', '{sad,happy,sad}'), (7, null, 'happy', null)");
        return database;
    }

    private static AddColumn add(Column column, Value fill) {
        return new AddColumn(ITEM, column, Optional.of(new Backfill.With(fill)), Optional.empty());
    }

    @ParameterizedTest
    @MethodSource("servers")
    void a_new_required_column_is_filled_and_keeps_its_own_default(PostgresServer server) throws Exception {
        try (Migrated database = filled(server)) {
            Column text = Column.of("t", new ColumnType.Text()).notNull();
            database.run(
                    add(text, new Literal.Text("it's")),
                    add(text.withName("u").withDefault(Optional.of(new Literal.Text("new"))), new Literal.Text("old")),
                    add(text.withName("v"), SqlExpression.written("coalesce(name, 'none')")));
            database.sql("insert into item (id, t, v) values (8, '', '')");
            assertThat(database.ask("select t || '/' || u || '/' || v from item order by id"))
                    .containsExactly("it's/old/A", "it's/old/none", "/new/");
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void a_required_column_that_nobody_fills_says_so(PostgresServer server) throws Exception {
        try (Migrated database = filled(server)) {
            assertThatThrownBy(() -> database.run(AlterColumn.of(ITEM, NAME, NAME.notNull())))
                    .hasMessage("item.name is required but there are rows that would have no value");
        }
        try (Migrated database = filled(server)) {
            Operation add =
                    AddColumn.of(ITEM, Column.of("t", new ColumnType.Text()).notNull());
            assertThatThrownBy(() -> database.run(add))
                    .hasMessage("item.t is required but there are rows that would have no value");
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void a_new_label_can_be_used_by_what_follows(PostgresServer server) throws Exception {
        try (Migrated database = filled(server)) {
            EnumType more = MOODS.withLabels(List.of("sad", "calm", "happy"));
            EnumType most = MOODS.withLabels(List.of("sad", "calm", "glad", "happy"));
            database.run(
                    new AlterEnum(
                            MOODS,
                            more,
                            new EnumChange.Add("calm", Optional.of(new EnumChange.Add.Place(false, "sad")))),
                    new AlterEnum(
                            more,
                            most,
                            new EnumChange.Add("glad", Optional.of(new EnumChange.Add.Place(false, "calm")))),
                    AlterColumn.of(ITEM, FEELS, FEELS.withDefault(Optional.of(new Literal.Text("calm")))),
                    new InsertRows(
                            ITEM,
                            List.of("id", "feels"),
                            List.of(List.of(Literal.Decimal.of(9), new Literal.Text("glad")))));
            database.sql("insert into item (id) values (10)");
            assertThat(database.ask("select feels from item where id > 8 order by id"))
                    .containsExactly("glad", "calm");
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void a_dropped_label_is_replaced_in_rows_arrays_and_defaults(PostgresServer server) throws Exception {
        try (Migrated database = filled(server)) {
            ObjectName renamed = ObjectName.of("Mood 2");
            EnumType type = MOODS.withName(renamed);
            database.run(
                    new RenameEnum(MOOD, renamed),
                    new AlterEnum(
                            type, type.withLabels(List.of("happy")), new EnumChange.Drop("sad", Optional.of("happy"))));
            database.sql("insert into item (id) values (10)");
            assertThat(database.ask("select feels || ' ' || coalesce(past::text, '') from item order by id"))
                    .containsExactly("happy {happy,happy,happy}", "happy ", "happy ");
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void a_dropped_label_that_rows_hold_says_where(PostgresServer server) throws Exception {
        try (Migrated database = filled(server)) {
            Operation drop = new AlterEnum(
                    MOODS, MOODS.withLabels(List.of("happy")), new EnumChange.Drop("sad", Optional.empty()));
            assertThatThrownBy(() -> database.run(drop)).hasMessageContaining("item.feels has rows that are sad");
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void numbering_goes_on_after_the_largest_number(PostgresServer server) throws Exception {
        try (Migrated database = filled(server)) {
            database.run(AlterColumn.of(ITEM, ID, ID.withGeneration(Optional.of(Identity.byDefault()))));
            database.sql("insert into item (name) values ('B')");
            assertThat(database.ask("select max(id) from item")).containsExactly("8");
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void values_are_converted_where_postgresql_does_not_convert(PostgresServer server) throws Exception {
        try (Migrated database = filled(server)) {
            Column flag = Column.of("flag", new ColumnType.Bool()).withDefault(Optional.of(new Literal.Bool(true)));
            Column number = flag.withType(new ColumnType.BigInt()).withDefault(Optional.of(Literal.Decimal.of(1)));
            Column text = number.withType(new ColumnType.Text()).withDefault(Optional.of(new Literal.Text("1")));
            Column numeric = text.withType(new ColumnType.Numeric(5, 1)).withDefault(Optional.empty());
            database.run(
                    AddColumn.of(ITEM, flag),
                    AlterColumn.of(ITEM, flag, number),
                    AlterColumn.of(ITEM, number, text),
                    AlterColumn.of(ITEM, text, numeric));
            assertThat(database.ask("select flag from item")).containsExactly("1.0", "1.0");
            Column listed = FEELS.withType(new ColumnType.Varchar(9))
                    .withAllowedValues(Optional.of(AllowedValues.of(List.of("sad", "happy"))));
            database.run(AlterColumn.of(ITEM, FEELS, listed), AlterColumn.of(ITEM, listed, FEELS));
            assertThat(database.ask("select feels from item order by id")).containsExactly("sad", "happy");
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void batches_end_even_when_a_value_stays_null(PostgresServer server) throws Exception {
        try (Migrated database = filled(server)) {
            database.sql("insert into item select i, null from generate_series(100, 120) i");
            database.run(new FillColumn(
                    ITEM, "name", SqlExpression.written("case when id > 50 then id::text end"), OptionalInt.of(10)));
            assertThat(database.ask("select count(name) from item")).containsExactly("22");
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void rows_of_every_kind_of_literal(PostgresServer server) throws Exception {
        try (Migrated database = new Migrated(server)) {
            List<Column> columns = List.of(
                    Column.of("a", new ColumnType.Text()),
                    Column.of("b", new ColumnType.Numeric(9, 3)),
                    Column.of("c", new ColumnType.Bool()),
                    Column.of("d", new ColumnType.Date()),
                    Column.of("e", new ColumnType.TimestampTz(OptionalInt.empty())),
                    Column.of("f", new ColumnType.Uuid()),
                    Column.of("g", new ColumnType.Binary(OptionalInt.empty())),
                    Column.of("h", new ColumnType.Json()).withDefault(Optional.of(new Literal.Text("{\"it's\": 1}"))));
            List<Literal> row = List.of(
                    new Literal.Text("it's \\ $$ \"x\""),
                    new Literal.Decimal(new BigDecimal("1.250")),
                    new Literal.Bool(false),
                    new Literal.Moment(LocalDate.of(2026, 11, 21)),
                    new Literal.Moment(OffsetDateTime.parse("2026-11-21T09:30:00.25+01:00")),
                    new Literal.Uuid(new UUID(1, 2)),
                    Literal.Binary.of(new byte[] {0, -1}),
                    new Literal.Null());
            database.run(
                    new CreateTable(Table.of(ITEM, columns)),
                    new InsertRows(ITEM, columns.stream().map(Column::name).toList(), List.of(row, row)));
            database.sql("set time zone 'UTC'");
            assertThat(database.ask("select item::text from item limit 1"))
                    .containsExactly("(\"it's \\\\ $$ \"\"x\"\"\",1.250,f,2026-11-21,\"2026-11-21 08:30:00.25+00\","
                            + "00000000-0000-0001-0000-000000000002,\"\\\\x00ff\",)");
        }
    }
}
