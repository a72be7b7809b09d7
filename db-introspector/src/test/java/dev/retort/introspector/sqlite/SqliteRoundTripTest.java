package dev.retort.introspector.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Dialects;
import dev.retort.dialect.SchemaCatalog;
import dev.retort.dialect.ServerVersion;
import dev.retort.dialect.Step;
import dev.retort.introspector.CatalogRequest;
import dev.retort.naming.NameCompletion;
import dev.retort.operation.CreateEnum;
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
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the dialect makes of a schema, the reader reads as that schema. */
class SqliteRoundTripTest {
    private static final Dialect DIALECT = Dialects.of(DatabaseKind.SQLITE, new ServerVersion(3, 54, 1));
    private static final ObjectName MOOD = ObjectName.of("mood");
    private static final ObjectName ORDERS = ObjectName.of("Order lines");

    @Test
    void reads_back_what_was_created() throws SQLException {
        EnumType mood = new EnumType(MOOD, List.of("SAD", "it's"), true);
        Sequence sequence = new Sequence(
                ObjectName.of("orders_SEQ"),
                Optional.empty(),
                SequenceOptions.DEFAULTS.withIncrement(50).withStart(7));
        Schema wanted = complete(new Schema(
                List.of(), List.of(customer(), orders(), types(), plain()), List.of(sequence), List.of(mood)));
        List<Operation> operations = new ArrayList<>(List.of(new CreateEnum(mood), new CreateSequence(sequence)));
        wanted.tables().forEach(table -> operations.add(new CreateTable(table)));
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            run(connection, DIALECT.render(operations, new SchemaCatalog(Schema.EMPTY)));
            Schema read = new SqliteReader()
                    .read(connection, CatalogRequest.EVERYTHING)
                    .schema();
            assertThat(canonical(DIALECT.lowering().raise(read, wanted, Schema.EMPTY)))
                    .isEqualTo(canonical(wanted));
            assertThat(canonical(DIALECT.lowering().raise(read, Schema.EMPTY, wanted)))
                    .isEqualTo(canonical(wanted));
            assertThat(canonical(DIALECT.lowering().raise(read, wanted, wanted)))
                    .isEqualTo(canonical(wanted));
        }
    }

    private static Table customer() {
        return new Table(
                ObjectName.of("customer"),
                List.of(
                        Column.of("id", new ColumnType.BigInt())
                                .withGeneration(Optional.of(Generation.Identity.byDefault())),
                        Column.of("mood", new ColumnType.EnumReference(MOOD)).notNull(),
                        Column.of("nick", new ColumnType.Varchar(80))
                                .withCollation(Optional.of("NOCASE"))
                                .withComment(Optional.of("called")),
                        Column.of("kind", new ColumnType.Varchar(5))
                                .withAllowedValues(Optional.of(AllowedValues.of(List.of("A", "B")))),
                        Column.of("twice", new ColumnType.Text())
                                .withGeneration(
                                        Optional.of(new Generation.Computed(SqlText.of("nick || nick"), true)))),
                Optional.of(PrimaryKey.of("id")),
                List.of(Unique.of("nick").withDeferral(Deferral.DEFERRABLE)),
                List.of(),
                List.of(
                        Check.of("length(nick) > 1"),
                        Check.of("nick in ('a', 'b')").withName(Optional.of("ck_named"))),
                List.of(Index.of(
                                IndexPart.expression(SqlText.of("lower(nick)")),
                                IndexPart.column("id").withDescending(true))
                        .withUnique(true)
                        .withWhere(Optional.of(SqlText.of("kind <> 'A'")))
                        .withInclude(List.of("kind"))),
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
                List.of(Unique.of("customer id", "select")),
                List.of(
                        ForeignKey.of(List.of("customer id"), ObjectName.of("customer"), List.of("id"))
                                .withOnDelete(ReferentialAction.CASCADE)
                                .withDeferral(Deferral.INITIALLY_DEFERRED),
                        ForeignKey.of(List.of("größe", "customer id"), ORDERS, List.of("größe", "customer id"))
                                .withOnUpdate(ReferentialAction.SET_NULL)),
                List.of(),
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
                new ColumnType.Char(3),
                new ColumnType.Varchar(255),
                new ColumnType.Text(),
                new ColumnType.Date(),
                new ColumnType.Time(OptionalInt.of(6)),
                new ColumnType.Timestamp(OptionalInt.of(6)),
                new ColumnType.TimestampTz(OptionalInt.of(6)),
                new ColumnType.TimestampTz(OptionalInt.empty()),
                new ColumnType.Interval(),
                new ColumnType.Uuid(),
                new ColumnType.Json(),
                new ColumnType.Binary(OptionalInt.empty()),
                new ColumnType.Binary(OptionalInt.of(9)),
                new ColumnType.Array(new ColumnType.Varchar(20)),
                new ColumnType.Array(new ColumnType.EnumReference(MOOD)),
                ColumnType.Native.of("geometry(Point,4326)")
                        .with(DatabaseKind.SQLITE, new ColumnType.Binary(OptionalInt.empty())),
                ColumnType.Native.of("tsvector"))) {
            columns.add(Column.of("c" + number++, type));
        }
        add(columns, new ColumnType.Bool(), new Literal.Bool(true));
        add(columns, new ColumnType.Numeric(9, 2), new Literal.Decimal(new BigDecimal("0.00")));
        add(columns, new ColumnType.Int(), Literal.Decimal.of(-5));
        add(columns, new ColumnType.Text(), new Literal.Text("it's"));
        add(columns, new ColumnType.Text(), new Literal.Text(""));
        add(columns, new ColumnType.Uuid(), new Literal.Uuid(new UUID(5, 6)));
        add(columns, new ColumnType.Uuid(), new SqlExpression.RandomUuid());
        add(columns, new ColumnType.Binary(OptionalInt.empty()), Literal.Binary.of(new byte[] {1, -1}));
        add(columns, new ColumnType.Date(), new Literal.Moment(LocalDate.of(2026, 11, 20)));
        add(columns, new ColumnType.Date(), new SqlExpression.CurrentDate());
        add(
                columns,
                new ColumnType.TimestampTz(OptionalInt.of(6)),
                new Literal.Moment(OffsetDateTime.parse("2026-11-20T10:00:00+01:00")));
        add(columns, new ColumnType.TimestampTz(OptionalInt.of(6)), new SqlExpression.CurrentTimestamp());
        add(columns, new ColumnType.Timestamp(OptionalInt.of(6)), SqlExpression.written("now()"));
        add(columns, new ColumnType.Text(), SqlExpression.written("lower('X') || 'y'"));
        add(columns, new ColumnType.Text(), SqlExpression.written("'A'"));
        return Table.of(ObjectName.of("types"), columns);
    }

    private static void add(List<Column> columns, ColumnType type, Value value) {
        columns.add(Column.of("d" + columns.size(), type).withDefault(Optional.of(value)));
    }

    private static Table plain() {
        return Table.of(ObjectName.of("plain"), List.of(Column.of("code", new ColumnType.Int())))
                .withPrimaryKey(Optional.of(PrimaryKey.of("code")));
    }

    private static Schema complete(Schema schema) {
        Schema done = schema.withTables(List.of());
        for (Table table : schema.tables()) {
            CreateTable named = (CreateTable) NameCompletion.complete(done, new CreateTable(table));
            List<Table> tables = new ArrayList<>(done.tables());
            tables.add(named.table());
            done = done.withTables(tables);
        }
        return done;
    }

    /** In canonical form, the checks of a table in order of name: their own order means nothing. */
    private static Schema canonical(Schema schema) {
        Schema canonical = DIALECT.textualForm().canonical(schema);
        return canonical.withTables(canonical.tables().stream()
                .map(table -> table.withChecks(table.checks().stream()
                        .sorted(Comparator.comparing(check -> check.name().orElse("")))
                        .toList()))
                .toList());
    }

    private static void run(Connection connection, List<Step> steps) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (Step step : steps) {
                statement.execute(((Step.Statement) step).sql());
            }
        }
    }
}
