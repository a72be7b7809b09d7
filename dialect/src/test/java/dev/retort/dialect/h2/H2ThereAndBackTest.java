package dev.retort.dialect.h2;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.dialect.SchemaCatalog;
import dev.retort.dialect.ServerVersion;
import dev.retort.dialect.StepRunner;
import dev.retort.fixtures.database.DatabaseServers;
import dev.retort.fixtures.database.TestDatabase;
import dev.retort.naming.NameCompletion;
import dev.retort.operation.AddCheck;
import dev.retort.operation.AddColumn;
import dev.retort.operation.AddUnique;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.AlterEnum;
import dev.retort.operation.Backfill;
import dev.retort.operation.CreateEnum;
import dev.retort.operation.CreateIndex;
import dev.retort.operation.CreateSchema;
import dev.retort.operation.CreateSequence;
import dev.retort.operation.CreateTable;
import dev.retort.operation.DropCheck;
import dev.retort.operation.DropColumn;
import dev.retort.operation.DropForeignKey;
import dev.retort.operation.DropIndex;
import dev.retort.operation.DropTable;
import dev.retort.operation.DropUnique;
import dev.retort.operation.EnumChange;
import dev.retort.operation.FillColumn;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameColumn;
import dev.retort.operation.RenameConstraint;
import dev.retort.operation.RenameIndex;
import dev.retort.operation.RenameTable;
import dev.retort.operation.SchemaEffect;
import dev.retort.operation.SchemaOperation;
import dev.retort.operation.SetComment;
import dev.retort.schema.AllowedValues;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Deferral;
import dev.retort.schema.EnumType;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Generation;
import dev.retort.schema.Generation.Identity;
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
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every operation on a filled H2 database: it runs, and its reverse restores what H2 says of itself to the letter. */
class H2ThereAndBackTest {
    private static final ObjectName ITEM = ObjectName.of("item");
    private static final ObjectName ORDERS = ObjectName.of("Orders");
    private static final ObjectName MOOD = ObjectName.of("mood");
    private static final EnumType MOODS = new EnumType(MOOD, List.of("sad", "o'k", "happy"), false);
    private static final Column ID =
            Column.of("id", new ColumnType.BigInt()).withGeneration(Optional.of(Identity.byDefault()));
    private static final Column STATUS = Column.of("status", new ColumnType.Varchar(20))
            .withDefault(Optional.of(new Literal.Text("NEW")))
            .withAllowedValues(Optional.of(new AllowedValues(List.of("NEW", "PAID"), Optional.of("ck_item_status"))));
    private static final Column PRICE = Column.of("price", new ColumnType.Numeric(10, 2));
    private static final Column NOTE = Column.of("note", new ColumnType.Varchar(80));
    private static final Column COUNT =
            Column.of("count", new ColumnType.Int()).withDefault(Optional.of(Literal.Decimal.of(1)));
    private static final Column FEELS =
            Column.of("feels", new ColumnType.EnumReference(MOOD)).withDefault(Optional.of(new Literal.Text("happy")));
    private static final Column DOUBLED = Column.of("doubled", new ColumnType.Int())
            .withGeneration(Optional.of(new Generation.Computed(SqlText.of("\"count\" * 2"), true)));
    private static final Column ORDER_ID = Column.of("order id", new ColumnType.BigInt());
    private static final ForeignKey TO_ORDER = ForeignKey.of(List.of("order id"), ORDERS, List.of("id"))
            .withOnDelete(ReferentialAction.SET_NULL)
            .withName(Optional.of("fk_to_order"));
    private static final Unique UNIQUE_NOTE = Unique.of("note", "count").withName(Optional.of("uq \"odd\""));
    private static final Check POSITIVE = Check.of("\"price\" > 0").withName(Optional.of("ck_price"));
    private static final Index BY_COUNT = Index.of(IndexPart.column("count"))
            .withName(Optional.of("ix_count"))
            .withComment(Optional.of("it's"));

    private static Table orders() {
        return Table.of(ORDERS, List.of(Column.of("id", new ColumnType.BigInt())))
                .withPrimaryKey(Optional.of(PrimaryKey.of("id")))
                .withComment(Optional.of("What people's orders are"));
    }

    private static Table item() {
        return Table.of(ITEM, List.of(ID, STATUS, PRICE, NOTE, COUNT, FEELS, ORDER_ID, DOUBLED))
                .withPrimaryKey(Optional.of(PrimaryKey.of("id")))
                .withForeignKeys(List.of(TO_ORDER))
                .withUniques(List.of(UNIQUE_NOTE))
                .withChecks(List.of(POSITIVE))
                .withIndexes(List.of(BY_COUNT));
    }

    private static AlterColumn alter(Column before, Column after) {
        return AlterColumn.of(ITEM, before, after);
    }

    static Stream<Operation> operations() {
        Optional<String> comment = Optional.of("It's \\ \"so\"");
        return Stream.of(
                alter(NOTE, NOTE.withComment(comment)),
                new SetComment(ITEM, Optional.empty(), comment),
                alter(STATUS, STATUS.withType(new ColumnType.Text())),
                alter(NOTE, NOTE.withType(new ColumnType.Varchar(200)).notNull()),
                alter(COUNT, COUNT.withDefault(Optional.empty()).notNull()),
                alter(ORDER_ID, ORDER_ID.notNull().withGeneration(Optional.of(Identity.byDefault()))),
                alter(
                        ID,
                        ID.withGeneration(Optional.of(
                                new Identity(Identity.Mode.ALWAYS, SequenceOptions.DEFAULTS.withIncrement(5))))),
                alter(PRICE, PRICE.withType(new ColumnType.Numeric(14, 2))),
                alter(STATUS, STATUS.withAllowedValues(Optional.of(AllowedValues.of(List.of("NEW", "PAID", "SENT"))))),
                alter(STATUS, STATUS.withAllowedValues(Optional.empty()).withDefault(Optional.empty())),
                alter(ORDER_ID, ORDER_ID.withDefault(Optional.of(Literal.Decimal.of(1)))),
                alter(DOUBLED, DOUBLED.withGeneration(Optional.empty())),
                AddColumn.of(
                        ITEM,
                        Column.of("made", new ColumnType.TimestampTz(OptionalInt.of(3)))
                                .notNull()
                                .withDefault(Optional.of(new SqlExpression.CurrentTimestamp()))),
                AddColumn.of(
                        ITEM,
                        Column.of("key", new ColumnType.Uuid())
                                .withDefault(Optional.of(new SqlExpression.RandomUuid()))),
                AddColumn.of(
                        ITEM,
                        Column.of("kind", new ColumnType.Varchar(9))
                                .notNull()
                                .withDefault(Optional.of(new Literal.Text("A")))
                                .withAllowedValues(Optional.of(AllowedValues.of(List.of("A", "it's"))))
                                .withComment(comment)),
                new AddColumn(
                        ITEM,
                        Column.of("filled", new ColumnType.Binary(OptionalInt.of(9)))
                                .notNull(),
                        Optional.of(new Backfill.With(new Literal.Binary("00ff"))),
                        Optional.of("note")),
                AddColumn.of(ITEM, Column.of("list", new ColumnType.Array(new ColumnType.Int()))),
                AddColumn.of(ITEM, FEELS.withName("more")),
                new DropColumn(ITEM, FEELS, Optional.of("order id")),
                new RenameColumn(ITEM, "note", "Note \"2\""),
                new RenameTable(ITEM, ObjectName.of("Thing")),
                new DropTable(item()),
                new DropForeignKey(ITEM, TO_ORDER),
                new DropUnique(ITEM, UNIQUE_NOTE),
                new DropCheck(ITEM, POSITIVE),
                DropIndex.of(ITEM, BY_COUNT),
                new AddUnique(ITEM, Unique.of("id", "note").withDeferral(Deferral.DEFERRABLE)),
                new AddCheck(ITEM, Check.of("\"count\" >= 0"), true),
                CreateIndex.of(
                        ITEM,
                        Index.of(IndexPart.column("note").withDescending(true), IndexPart.column("id"))
                                .withUnique(true)),
                new RenameConstraint(ITEM, "uq \"odd\"", "even"),
                new RenameIndex(ITEM, "ix_count", "by count"),
                new CreateSequence(new Sequence(
                        ObjectName.of("Numbers"),
                        Optional.of(new ColumnType.Int()),
                        SequenceOptions.DEFAULTS
                                .withStart(100)
                                .withIncrement(5)
                                .withMaximum(1000)
                                .withCycle(true))),
                new AlterEnum(
                        MOODS,
                        MOODS.withLabels(List.of("sad", "meh", "o'k", "happy")),
                        new EnumChange.Add("meh", Optional.of(new EnumChange.Add.Place(true, "o'k")))),
                new AlterEnum(
                        MOODS, MOODS.withLabels(List.of("sad", "fine", "happy")), new EnumChange.Rename("o'k", "fine")),
                new AlterEnum(
                        MOODS,
                        MOODS.withLabels(List.of("sad", "happy")),
                        new EnumChange.Drop("o'k", Optional.of("happy"))),
                new CreateSchema("Other schema"));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void an_operation_and_its_reverse_leave_everything_as_it_was(SchemaOperation operation) throws Exception {
        try (TestDatabase database = DatabaseServers.h2().newDatabase();
                Connection connection = database.open()) {
            Schema schema = Schema.EMPTY;
            for (Operation made : List.of(new CreateEnum(MOODS), new CreateTable(orders()), new CreateTable(item()))) {
                schema = run(connection, schema, made);
            }
            try (var statement = connection.createStatement()) {
                statement.execute("insert into \"Orders\" values (1), (2)");
                statement.execute("insert into item (price, note, count, \"order id\")"
                        + " values (3.25, '11', 11, 1), (7, '12', 12, 2)");
            }
            List<String> before = snapshot(connection);
            SchemaOperation named = (SchemaOperation) NameCompletion.complete(schema, operation);
            schema = run(connection, schema, named);
            List<String> between = snapshot(connection);
            assertThat(between).isNotEqualTo(before);
            run(connection, schema, named.reverse());
            assertThat(snapshot(connection)).isEqualTo(before);
        }
    }

    private static Schema run(Connection connection, Schema schema, Operation operation) throws SQLException {
        Operation named = NameCompletion.complete(schema, operation);
        StepRunner.run(
                connection, new H2Dialect(ServerVersion.of(2, 3)).render(List.of(named), new SchemaCatalog(schema)));
        return SchemaEffect.apply(schema, named);
    }

    private static List<String> snapshot(Connection connection) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SCRIPT NODATA")) {
            while (rows.next()) {
                if (!rows.getString(1).startsWith("--")) {
                    lines.add(rows.getString(1).replaceAll(" ?RESTART WITH \\d+|SELECTIVITY \\d+", ""));
                }
            }
        }
        return lines.stream().sorted().toList();
    }

    @Test
    void batches_end_even_when_a_value_stays_null() throws Exception {
        try (TestDatabase database = DatabaseServers.h2().newDatabase();
                Connection connection = database.open();
                var statement = connection.createStatement()) {
            Schema schema = run(connection, Schema.EMPTY, new CreateTable(orders().withColumns(List.of(ID, NOTE))));
            statement.execute("insert into \"Orders\" (note) select null from system_range(1, 25)");
            SqlExpression value = SqlExpression.written("case when id > 5 then 'x' end");
            run(connection, schema, new FillColumn(ORDERS, "note", value, OptionalInt.of(10)));
            try (var rows = statement.executeQuery("select count(note) from \"Orders\"")) {
                rows.next();
                assertThat(rows.getInt(1)).isEqualTo(20);
            }
        }
    }
}
