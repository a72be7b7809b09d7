package dev.retort.introspector.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Dialects;
import dev.retort.dialect.SchemaCatalog;
import dev.retort.dialect.Step;
import dev.retort.fixtures.database.PostgresServer;
import dev.retort.fixtures.database.TestDatabase;
import dev.retort.introspector.CatalogReading;
import dev.retort.introspector.CatalogRequest;
import dev.retort.introspector.canonical.ServerCanonicalForm;
import dev.retort.naming.NameCompletion;
import dev.retort.operation.AddForeignKey;
import dev.retort.operation.CreateEnum;
import dev.retort.operation.CreateIndex;
import dev.retort.operation.CreateSchema;
import dev.retort.operation.CreateSequence;
import dev.retort.operation.CreateTable;
import dev.retort.operation.Operation;
import dev.retort.schema.AllowedValues;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.DatabaseKind;
import dev.retort.schema.Deferral;
import dev.retort.schema.EnumType;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Generation;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.Literal;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Pair;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.ReferentialAction;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.SequenceOptions;
import dev.retort.schema.SqlExpression;
import dev.retort.schema.SqlText;
import dev.retort.schema.Table;
import dev.retort.schema.Unique;
import dev.retort.schema.Value;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the dialect makes of a schema, the reader reads, in canonical form, as that schema. */
class PostgresqlRoundTripTest {
    private static final ObjectName MOOD = ObjectName.of("Mood");
    private static final ObjectName FAR_MOOD = ObjectName.of("crm", "mood");
    private static final ObjectName ORDERS = ObjectName.of("crm", "Order lines");
    private static final ObjectName CUSTOMER = ObjectName.of("customer");

    static List<PostgresServer> servers() {
        return PostgresServer.selected();
    }

    @ParameterizedTest
    @MethodSource("servers")
    void reads_back_what_was_created(PostgresServer server) throws SQLException {
        Schema wanted = new Schema(
                List.of("crm"),
                List.of(customer(), orders(), types()),
                List.of(
                        new Sequence(
                                ObjectName.of("customer_SEQ"),
                                Optional.empty(),
                                SequenceOptions.DEFAULTS.withIncrement(50).withStart(7)),
                        new Sequence(
                                ObjectName.of("crm", "small"),
                                Optional.of(new ColumnType.Int()),
                                SequenceOptions.DEFAULTS.withMaximum(99).withCycle(true))),
                List.of(
                        new EnumType(MOOD, List.of("SAD", "it's"), true),
                        new EnumType(FAR_MOOD, List.of("b", "a"), false)));
        try (TestDatabase database = server.newDatabase();
                Connection connection = database.open()) {
            CatalogRequest request = new CatalogRequest(List.of("crm"), Set.of(), Map.of());
            CatalogReading empty = new PostgresqlReader().read(connection, request);
            Dialect dialect = Dialects.of(DatabaseKind.POSTGRESQL, empty.version());
            Schema named = create(connection, dialect, wanted);
            CatalogReading reading = new PostgresqlReader().read(connection, request);

            ServerCanonicalForm form = new ServerCanonicalForm(connection, dialect);
            Schema raised = dialect.lowering().raise(reading.schema(), named, Schema.EMPTY);
            Pair<Schema> canonical = form.canonical(new Pair<>(raised, named));
            assertThat(form.notices()).isEmpty();
            assertThat(reading.others()).isEmpty();
            Schema read = canonical.before();
            Schema asked = canonical.after();
            for (int i = 0; i < asked.tables().size(); i++) {
                Table table = read.tables().get(i);
                assertThat(table.columns())
                        .containsExactlyElementsOf(asked.tables().get(i).columns());
                assertThat(table.checks()).isEqualTo(asked.tables().get(i).checks());
                assertThat(table.uniques()).isEqualTo(asked.tables().get(i).uniques());
                assertThat(table.indexes()).isEqualTo(asked.tables().get(i).indexes());
                assertThat(table).isEqualTo(asked.tables().get(i));
            }
            assertThat(read).isEqualTo(asked);

            // The canonical form says the same whoever asks first.
            Pair<Schema> turned = form.canonical(new Pair<>(named, raised));
            assertThat(turned.before()).isEqualTo(turned.after());
        }
    }

    private static Table customer() {
        return new Table(
                CUSTOMER,
                List.of(
                        Column.of("id", new ColumnType.BigInt())
                                .withGeneration(Optional.of(new Generation.Identity(
                                        Generation.Identity.Mode.BY_DEFAULT, SequenceOptions.DEFAULTS.withStart(100)))),
                        Column.of("mood", new ColumnType.EnumReference(MOOD))
                                .notNull()
                                .withDefault(Optional.of(new Literal.Text("it's"))),
                        Column.of("nick", new ColumnType.Varchar(80))
                                .withCollation(Optional.of("C"))
                                .withComment(Optional.of("it's \"called\"\nso")),
                        Column.of("kind", new ColumnType.Varchar(5))
                                .withAllowedValues(Optional.of(AllowedValues.of(List.of("B", "A")))),
                        Column.of("initial", new ColumnType.Char(1))
                                .withAllowedValues(Optional.of(AllowedValues.of(List.of("x")))),
                        Column.of("twice", new ColumnType.Text())
                                .withGeneration(Optional.of(new Generation.Computed(SqlText.of("nick || nick"), true))),
                        Column.of("born", new ColumnType.Date()),
                        Column.of("amount", new ColumnType.Numeric(9, 2)),
                        Column.of("doc", new ColumnType.Json())),
                Optional.of(PrimaryKey.of("id")),
                List.of(
                        Unique.of("nick").withDeferral(Deferral.INITIALLY_DEFERRED),
                        Unique.of("kind", "born").withName(Optional.of("Uq \"odd\""))),
                List.of(),
                List.of(
                        Check.of("length(nick) > 1 and born >= date '2000-01-01'"),
                        Check.of("amount BETWEEN 0 AND 10.5 OR kind IN ('A', 'B') OR mood <> 'SAD'")
                                .withName(Optional.of("ck_named"))),
                List.of(
                        Index.of(
                                        IndexPart.expression(SqlText.of("lower(nick)")),
                                        IndexPart.expression(SqlText.of("amount*2")),
                                        IndexPart.column("id").withDescending(true))
                                .withUnique(true)
                                .withWhere(Optional.of(SqlText.of("kind <> 'A' AND born IS NOT NULL")))
                                .withInclude(List.of("kind")),
                        Index.of(IndexPart.column("nick")
                                        .withOperatorClass(Optional.of("varchar_pattern_ops"))
                                        .withNulls(Optional.of(IndexPart.Nulls.FIRST)))
                                .withComment(Optional.of("for like"))
                                .withParameter("fillfactor", "70"),
                        Index.of(IndexPart.column("doc")).withMethod(Optional.of("gin"))),
                Optional.of("who buys"),
                List.of());
    }

    private static Table orders() {
        return new Table(
                ORDERS,
                List.of(
                        Column.of("customer id", new ColumnType.BigInt()),
                        Column.of("größe", new ColumnType.Int()),
                        Column.of("select", new ColumnType.Uuid()),
                        Column.of("mood", new ColumnType.EnumReference(FAR_MOOD))
                                .withDefault(Optional.of(new Literal.Text("a"))),
                        Column.of("moods", new ColumnType.Array(new ColumnType.EnumReference(MOOD)))),
                Optional.of(PrimaryKey.of("größe", "customer id")),
                List.of(Unique.of("customer id", "select")),
                List.of(
                        ForeignKey.of(List.of("customer id"), CUSTOMER, List.of("id"))
                                .withOnDelete(ReferentialAction.CASCADE)
                                .withDeferral(Deferral.INITIALLY_DEFERRED),
                        ForeignKey.of(List.of("größe", "customer id"), ORDERS, List.of("größe", "customer id"))
                                .withOnUpdate(ReferentialAction.SET_NULL)),
                List.of(Check.of("\"größe\">0")),
                List.of(Index.of(IndexPart.column("select"))),
                Optional.empty(),
                List.of());
    }

    private static Table types() {
        List<Column> columns = new ArrayList<>();
        int number = 0;
        for (ColumnType type : List.of(
                new ColumnType.Bool(),
                new ColumnType.SmallInt(),
                new ColumnType.Int(),
                new ColumnType.BigInt(),
                new ColumnType.Real(),
                new ColumnType.DoublePrecision(),
                new ColumnType.Numeric(19, 2),
                new ColumnType.Numeric(38, 0),
                new ColumnType.Char(3),
                new ColumnType.Varchar(255),
                new ColumnType.Text(),
                new ColumnType.Date(),
                new ColumnType.Time(OptionalInt.of(6)),
                new ColumnType.Time(OptionalInt.of(0)),
                new ColumnType.Timestamp(OptionalInt.of(6)),
                new ColumnType.Timestamp(OptionalInt.of(3)),
                new ColumnType.TimestampTz(OptionalInt.of(6)),
                new ColumnType.TimestampTz(OptionalInt.empty()),
                new ColumnType.Interval(),
                new ColumnType.Uuid(),
                new ColumnType.Json(),
                new ColumnType.Binary(OptionalInt.empty()),
                new ColumnType.Binary(OptionalInt.of(9)),
                new ColumnType.Array(new ColumnType.Varchar(20)),
                new ColumnType.Array(new ColumnType.Numeric(10, 2)),
                new ColumnType.Array(new ColumnType.Timestamp(OptionalInt.of(6))),
                ColumnType.Native.of("tsvector"),
                ColumnType.Native.of("oid"),
                ColumnType.Native.of("time with time zone"),
                ColumnType.Native.of("timetz(3)"),
                ColumnType.Native.of("interval second(3)"),
                ColumnType.Native.of("numeric"),
                ColumnType.Native.of("dec(5)"),
                ColumnType.Native.of("xml"),
                ColumnType.Native.of("int8range"),
                ColumnType.Native.of("bit(3)"),
                ColumnType.Native.of("character varying"),
                ColumnType.Native.of("money"))) {
            columns.add(Column.of("c" + number++, type));
        }
        add(columns, new ColumnType.Bool(), new Literal.Bool(true));
        add(columns, new ColumnType.Numeric(9, 2), new Literal.Decimal(new BigDecimal("0.00")));
        add(columns, new ColumnType.Int(), Literal.Decimal.of(-5));
        add(columns, new ColumnType.BigInt(), Literal.Decimal.of(Long.MIN_VALUE));
        add(columns, new ColumnType.DoublePrecision(), new Literal.Decimal(new BigDecimal("1E+20")));
        add(columns, new ColumnType.Text(), new Literal.Text("it's \\ {}"));
        add(columns, new ColumnType.Text(), new Literal.Text(""));
        add(columns, new ColumnType.Char(5), new Literal.Text("ab"));
        add(columns, new ColumnType.Varchar(20), new Literal.Text("now()"));
        add(columns, new ColumnType.Uuid(), new Literal.Uuid(new UUID(5, 6)));
        add(columns, new ColumnType.Uuid(), new SqlExpression.RandomUuid());
        add(columns, new ColumnType.Binary(OptionalInt.empty()), Literal.Binary.of(new byte[] {1, -1}));
        add(columns, new ColumnType.Date(), new Literal.Moment(LocalDate.of(2026, 11, 20)));
        add(columns, new ColumnType.Date(), new SqlExpression.CurrentDate());
        add(columns, new ColumnType.Time(OptionalInt.empty()), new Literal.Moment(LocalTime.of(9, 30)));
        add(
                columns,
                new ColumnType.Timestamp(OptionalInt.of(3)),
                new Literal.Moment(LocalDateTime.of(2026, 1, 2, 3, 4, 5)));
        add(
                columns,
                new ColumnType.TimestampTz(OptionalInt.of(6)),
                new Literal.Moment(OffsetDateTime.parse("2026-11-20T10:00:00+01:00")));
        add(columns, new ColumnType.TimestampTz(OptionalInt.of(6)), new SqlExpression.CurrentTimestamp());
        add(columns, new ColumnType.Timestamp(OptionalInt.of(6)), SqlExpression.written("now()"));
        add(columns, new ColumnType.Timestamp(OptionalInt.of(6)), SqlExpression.written("localtimestamp"));
        add(columns, new ColumnType.Text(), SqlExpression.written("lower('X') || 'y'"));
        add(columns, new ColumnType.Text(), SqlExpression.written("'A'"));
        add(columns, new ColumnType.Json(), SqlExpression.written("'{\"a\":1}'"));
        add(columns, new ColumnType.Json(), new Literal.Text("[1,2]"));
        add(columns, new ColumnType.Interval(), new Literal.Text("90 minutes"));
        add(columns, new ColumnType.Array(new ColumnType.Text()), SqlExpression.written("array['a','b']"));
        add(columns, new ColumnType.Array(new ColumnType.Text()), SqlExpression.written("'{}'"));
        add(columns, new ColumnType.BigInt(), new SqlExpression.NextValue(ObjectName.of("customer_SEQ")));
        add(columns, new ColumnType.BigInt(), SqlExpression.written("nextval('crm.small')"));
        add(columns, new ColumnType.Numeric(9, 2), SqlExpression.written("0"));
        add(columns, new ColumnType.Numeric(9, 2), SqlExpression.written("1.50"));
        add(columns, new ColumnType.Bool(), SqlExpression.written("'f'"));
        add(columns, ColumnType.Native.of("inet"), SqlExpression.written("'127.0.0.1'"));
        add(columns, new ColumnType.Int(), SqlExpression.written("(2 + 3) * 4"));
        return Table.of(ObjectName.of("types"), columns);
    }

    private static void add(List<Column> columns, ColumnType type, Value value) {
        columns.add(Column.of("d" + columns.size(), type).withDefault(Optional.of(value)));
    }

    /** Creates everything, foreign keys and indexes last, and returns the schema with the names it was given. */
    private static Schema create(Connection connection, Dialect dialect, Schema wanted) throws SQLException {
        List<Operation> operations = new ArrayList<>();
        wanted.schemas().forEach(name -> operations.add(new CreateSchema(name)));
        wanted.enums().forEach(type -> operations.add(new CreateEnum(type)));
        wanted.sequences().forEach(sequence -> operations.add(new CreateSequence(sequence)));
        Schema named = wanted.withTables(List.of());
        for (Table table : wanted.tables()) {
            CreateTable complete = (CreateTable) NameCompletion.complete(named, new CreateTable(table));
            List<Table> tables = new ArrayList<>(named.tables());
            tables.add(complete.table());
            named = named.withTables(tables);
            operations.add(
                    new CreateTable(complete.table().withForeignKeys(List.of()).withIndexes(List.of())));
        }
        for (Table table : named.tables()) {
            table.foreignKeys().forEach(key -> operations.add(new AddForeignKey(table.name(), key, false)));
            table.indexes().forEach(index -> operations.add(new CreateIndex(table.name(), index, false)));
        }
        try (var statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            for (Step step : dialect.render(operations, new SchemaCatalog(Schema.EMPTY))) {
                statement.execute(((Step.Statement) step).sql());
            }
        }
        return inOrder(named);
    }

    /** The order of constraints and indexes means nothing; the reader has them by name. */
    private static Schema inOrder(Schema schema) {
        return schema.withTables(schema.tables().stream()
                .map(table -> table.withUniques(byName(table.uniques(), Unique::name))
                        .withForeignKeys(byName(table.foreignKeys(), ForeignKey::name))
                        .withChecks(byName(table.checks(), Check::name))
                        .withIndexes(byName(table.indexes(), Index::name)))
                .toList());
    }

    private static <T> List<T> byName(List<T> things, Function<T, Optional<String>> name) {
        return things.stream()
                .sorted(Comparator.comparing(thing -> name.apply(thing).orElse("")))
                .toList();
    }
}
