package dev.retort.introspector.schemacrawler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Dialects;
import dev.retort.dialect.SchemaCatalog;
import dev.retort.dialect.Step;
import dev.retort.fixtures.database.DatabaseServers;
import dev.retort.fixtures.database.TestDatabase;
import dev.retort.introspector.CatalogReaders;
import dev.retort.introspector.CatalogReading;
import dev.retort.introspector.CatalogRequest;
import dev.retort.introspector.canonical.ServerCanonicalForm;
import dev.retort.naming.NameCompletion;
import dev.retort.operation.CreateEnum;
import dev.retort.operation.CreateSequence;
import dev.retort.operation.CreateTable;
import dev.retort.operation.Operation;
import dev.retort.schema.AllowedValues;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the dialect makes of a schema on H2, SchemaCrawler's reader reads, in canonical form, as that schema. */
class H2RoundTripTest {
    private static final ObjectName MOOD = ObjectName.of("mood");
    private static final ObjectName CUSTOMER = ObjectName.of("customer");
    private static final ObjectName ORDERS = ObjectName.of("Order lines");

    @Test
    void reads_back_what_was_created() throws SQLException {
        Schema wanted = new Schema(
                List.of(),
                List.of(orders(), customer(), types()),
                List.of(Sequence.of(ObjectName.of("customer_SEQ"))
                        .withOptions(SequenceOptions.DEFAULTS.withIncrement(50).withStart(7))),
                List.of(new EnumType(MOOD, List.of("SAD", "it's"), false)));
        try (TestDatabase database = DatabaseServers.h2().newDatabase();
                Connection connection = database.open()) {
            CatalogReading empty = CatalogReaders.forConnection(connection).read(connection, CatalogRequest.EVERYTHING);
            Dialect dialect = Dialects.of(empty.database(), empty.version());
            Schema named = create(connection, dialect, wanted);
            CatalogReading reading =
                    CatalogReaders.forConnection(connection).read(connection, CatalogRequest.EVERYTHING);

            Schema raised = dialect.lowering().raise(reading.schema(), named, Schema.EMPTY);
            Pair<Schema> canonical = new ServerCanonicalForm(connection, dialect).canonical(new Pair<>(raised, named));
            for (int i = 0; i < named.tables().size(); i++) {
                Table read = canonical.before().tables().get(i);
                Table asked = canonical.after().tables().get(i);
                assertThat(read.columns()).containsExactlyElementsOf(asked.columns());
                assertThat(read.checks()).containsExactlyInAnyOrderElementsOf(asked.checks());
                assertThat(read.uniques()).containsExactlyInAnyOrderElementsOf(asked.uniques());
                assertThat(read.foreignKeys()).containsExactlyInAnyOrderElementsOf(asked.foreignKeys());
                assertThat(read.indexes()).containsExactlyInAnyOrderElementsOf(asked.indexes());
                assertThat(read.primaryKey()).isEqualTo(asked.primaryKey());
                assertThat(read.comment()).isEqualTo(asked.comment());
            }
            assertThat(canonical.before().sequences())
                    .isEqualTo(canonical.after().sequences());
            assertThat(canonical.before().enums()).isEqualTo(canonical.after().enums());
            assertThat(reading.others()).isEmpty();
        }
    }

    private static Table customer() {
        return new Table(
                CUSTOMER,
                List.of(
                        Column.of("id", new ColumnType.BigInt())
                                .withGeneration(Optional.of(Generation.Identity.byDefault())),
                        Column.of("mood", new ColumnType.EnumReference(MOOD)).notNull(),
                        Column.of("nick", new ColumnType.Varchar(80)).withComment(Optional.of("it's \"called\"")),
                        Column.of("kind", new ColumnType.Varchar(5))
                                .withAllowedValues(Optional.of(AllowedValues.of(List.of("B", "A")))),
                        Column.of("amount", new ColumnType.Int()),
                        Column.of("twice", new ColumnType.Int())
                                .withGeneration(
                                        Optional.of(new Generation.Computed(SqlText.of("\"amount\" * 2"), true)))),
                Optional.of(PrimaryKey.of("id")),
                List.of(Unique.of("nick"), Unique.of("kind", "amount").withName(Optional.of("Uq \"odd\""))),
                List.of(),
                List.of(Check.of("\"amount\" > 0").withName(Optional.of("ck_named"))),
                List.of(
                        Index.of(IndexPart.column("amount").withDescending(true), IndexPart.column("nick")),
                        Index.of(IndexPart.column("mood")).withUnique(true)),
                Optional.of("who buys"),
                List.of());
    }

    private static Table orders() {
        return new Table(
                ORDERS,
                List.of(
                        Column.of("customer id", new ColumnType.BigInt()),
                        Column.of("größe", new ColumnType.Int()),
                        Column.of("select", new ColumnType.Uuid())),
                Optional.of(PrimaryKey.of("größe", "customer id")),
                List.of(),
                List.of(
                        ForeignKey.of(List.of("customer id"), CUSTOMER, List.of("id"))
                                .withOnDelete(ReferentialAction.CASCADE),
                        ForeignKey.of(List.of("größe", "customer id"), ORDERS, List.of("größe", "customer id"))),
                List.of(),
                List.of(),
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
                new ColumnType.Char(3),
                new ColumnType.Varchar(255),
                new ColumnType.Text(),
                new ColumnType.Date(),
                new ColumnType.Time(OptionalInt.of(6)),
                new ColumnType.Time(OptionalInt.empty()),
                new ColumnType.Timestamp(OptionalInt.of(6)),
                new ColumnType.Timestamp(OptionalInt.of(3)),
                new ColumnType.TimestampTz(OptionalInt.of(6)),
                new ColumnType.Interval(),
                new ColumnType.Uuid(),
                new ColumnType.Json(),
                new ColumnType.Binary(OptionalInt.empty()),
                new ColumnType.Binary(OptionalInt.of(9)),
                new ColumnType.Array(new ColumnType.Varchar(20)),
                new ColumnType.Array(new ColumnType.Int()))) {
            columns.add(Column.of("c" + number++, type));
        }
        add(columns, new ColumnType.Bool(), new Literal.Bool(true));
        add(columns, new ColumnType.Numeric(9, 2), new Literal.Decimal(new BigDecimal("0.00")));
        add(columns, new ColumnType.Int(), Literal.Decimal.of(-5));
        add(columns, new ColumnType.Varchar(20), new Literal.Text("it's \\ {}"));
        add(columns, new ColumnType.Varchar(20), new Literal.Text(""));
        add(columns, new ColumnType.Uuid(), new Literal.Uuid(new UUID(5, 6)));
        add(columns, new ColumnType.Uuid(), new SqlExpression.RandomUuid());
        add(columns, new ColumnType.Binary(OptionalInt.of(5)), Literal.Binary.of(new byte[] {1, -1}));
        add(columns, new ColumnType.Date(), new Literal.Moment(LocalDate.of(2026, 11, 20)));
        add(columns, new ColumnType.Date(), new SqlExpression.CurrentDate());
        add(
                columns,
                new ColumnType.Timestamp(OptionalInt.of(6)),
                new Literal.Moment(LocalDateTime.of(2026, 1, 2, 3, 4, 5)));
        add(columns, new ColumnType.TimestampTz(OptionalInt.of(6)), new SqlExpression.CurrentTimestamp());
        add(columns, new ColumnType.BigInt(), new SqlExpression.NextValue(ObjectName.of("customer_SEQ")));
        return Table.of(ObjectName.of("types"), columns);
    }

    private static void add(List<Column> columns, ColumnType type, Value value) {
        columns.add(Column.of("d" + columns.size(), type).withDefault(Optional.of(value)));
    }

    /** Creates everything and returns the schema with the names it was given. */
    private static Schema create(Connection connection, Dialect dialect, Schema wanted) throws SQLException {
        List<Operation> operations = new ArrayList<>();
        wanted.enums().forEach(type -> operations.add(new CreateEnum(type)));
        wanted.sequences().forEach(sequence -> operations.add(new CreateSequence(sequence)));
        Schema named = wanted.withTables(List.of());
        for (Table table : List.of(customer(), orders(), types())) {
            CreateTable complete = (CreateTable) NameCompletion.complete(named, new CreateTable(table));
            List<Table> tables = new ArrayList<>(named.tables());
            tables.add(complete.table());
            named = named.withTables(tables);
            operations.add(complete);
        }
        try (var statement = connection.createStatement()) {
            for (Step step : dialect.render(operations, new SchemaCatalog(wanted.withTables(List.of())))) {
                statement.execute(((Step.Statement) step).sql());
            }
        }
        return named;
    }
}
