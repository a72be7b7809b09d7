package dev.retort.dialect.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.fixtures.database.PostgresServer;
import dev.retort.operation.AddCheck;
import dev.retort.operation.AddColumn;
import dev.retort.operation.AddForeignKey;
import dev.retort.operation.AddUnique;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.AlterEnum;
import dev.retort.operation.AlterSequence;
import dev.retort.operation.CreateEnum;
import dev.retort.operation.CreateIndex;
import dev.retort.operation.CreateSchema;
import dev.retort.operation.CreateSequence;
import dev.retort.operation.CreateTable;
import dev.retort.operation.DropCheck;
import dev.retort.operation.DropColumn;
import dev.retort.operation.DropForeignKey;
import dev.retort.operation.DropIndex;
import dev.retort.operation.DropPrimaryKey;
import dev.retort.operation.DropSequence;
import dev.retort.operation.DropTable;
import dev.retort.operation.DropUnique;
import dev.retort.operation.EnumChange;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameColumn;
import dev.retort.operation.RenameConstraint;
import dev.retort.operation.RenameEnum;
import dev.retort.operation.RenameIndex;
import dev.retort.operation.RenameSequence;
import dev.retort.operation.RenameTable;
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
import dev.retort.schema.Sequence;
import dev.retort.schema.SequenceOptions;
import dev.retort.schema.SqlExpression;
import dev.retort.schema.SqlText;
import dev.retort.schema.Table;
import dev.retort.schema.Unique;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every operation on a filled PostgreSQL database: it runs, and its reverse restores the catalogue to the letter. */
class ThereAndBackTest {
    private static final ObjectName ITEM = ObjectName.of("item");
    private static final ObjectName ORDERS = ObjectName.of("Orders");
    private static final ObjectName MOOD = ObjectName.of("mood");
    private static final ColumnType INT = new ColumnType.Int();
    private static final EnumType MOODS = new EnumType(MOOD, List.of("sad", "o'k", "happy"), false);

    private static final Column STATUS = Column.of("status", new ColumnType.Varchar(20))
            .withDefault(Optional.of(new Literal.Text("NEW")))
            .withAllowedValues(Optional.of(new AllowedValues(List.of("NEW", "PAID"), Optional.of("ck_item_status"))));
    private static final Column PRICE = Column.of("price", new ColumnType.Numeric(10, 2));
    private static final Column NOTE = Column.of("note", new ColumnType.Varchar(80));
    private static final Column COUNT = Column.of("count", INT).withDefault(Optional.of(Literal.Decimal.of(1)));
    private static final Column FEELS =
            Column.of("feels", new ColumnType.EnumReference(MOOD)).withDefault(Optional.of(new Literal.Text("happy")));
    private static final Column MOODS_COLUMN =
            Column.of("moods", new ColumnType.Array(new ColumnType.EnumReference(MOOD)));
    private static final Column DOUBLED = Column.of("doubled", INT)
            .withGeneration(Optional.of(new Generation.Computed(SqlText.of("count * 2"), true)));
    private static final Column ID =
            Column.of("id", new ColumnType.BigInt()).withGeneration(Optional.of(Identity.byDefault()));
    private static final Column ORDER_ID = Column.of("order id", new ColumnType.BigInt());

    private static final ForeignKey TO_ORDER = ForeignKey.of(List.of("order id"), ORDERS, List.of("id"))
            .withOnDelete(ReferentialAction.SET_NULL)
            .withName(Optional.of("fk_to_order"));
    private static final Unique UNIQUE_NOTE = Unique.of("note", "count").withName(Optional.of("uq \"odd\""));
    private static final Check POSITIVE = Check.of("price > 0").withName(Optional.of("ck_price"));
    private static final Index BY_MOOD = Index.of(IndexPart.column("count"))
            .withWhere(Optional.of(SqlText.of("feels = 'sad'")))
            .withName(Optional.of("ix_mood"))
            .withComment(Optional.of("the sad ones"));

    private static CreateTable orders() {
        return new CreateTable(Table.of(ORDERS, List.of(Column.of("id", new ColumnType.BigInt())))
                .withPrimaryKey(Optional.of(PrimaryKey.of("id")))
                .withComment(Optional.of("What people's orders are")));
    }

    private static CreateTable item() {
        return new CreateTable(
                Table.of(ITEM, List.of(ID, STATUS, PRICE, NOTE, COUNT, FEELS, MOODS_COLUMN, DOUBLED, ORDER_ID))
                        .withPrimaryKey(Optional.of(PrimaryKey.of("id")))
                        .withForeignKeys(List.of(TO_ORDER))
                        .withUniques(List.of(UNIQUE_NOTE))
                        .withChecks(List.of(POSITIVE))
                        .withIndexes(List.of(BY_MOOD)));
    }

    private static AlterColumn alter(Column before, Column after) {
        return AlterColumn.of(ITEM, before, after);
    }

    private static AlterColumn type(Column before, ColumnType after) {
        return alter(before, before.withType(after));
    }

    static Stream<Operation> operations() {
        Optional<String> comment = Optional.of("It's \\ \"so\"");
        Index wide = new Index(
                Optional.of("ix_wide"),
                List.of(
                        IndexPart.expression(SqlText.of("lower(note)"))
                                .withDescending(true)
                                .withNulls(Optional.of(IndexPart.Nulls.LAST)),
                        IndexPart.column("note")
                                .withOperatorClass(Optional.of("varchar_pattern_ops"))
                                .withCollation(Optional.of("C"))),
                true,
                Optional.of(SqlText.of("count > 5")),
                List.of("price"),
                Optional.of("btree"),
                false,
                new java.util.TreeMap<>(java.util.Map.of("fillfactor", "70")),
                comment);
        return Stream.of(
                alter(NOTE, NOTE.withComment(comment)),
                new SetComment(ITEM, Optional.empty(), comment),
                new SetComment(ORDERS, Optional.of("What people's orders are"), Optional.empty()),
                type(NOTE, new ColumnType.Text()),
                type(NOTE, new ColumnType.Varchar(200)),
                alter(NOTE, NOTE.withCollation(Optional.of("C"))),
                alter(NOTE, NOTE.withDefault(Optional.of(SqlExpression.written("upper('x')")))),
                type(COUNT, new ColumnType.BigInt()),
                type(COUNT, new ColumnType.Numeric(12, 0)),
                type(NOTE, INT),
                alter(COUNT, COUNT.withDefault(Optional.empty())),
                alter(COUNT, COUNT.withDefault(Optional.empty()).notNull()),
                alter(
                        COUNT,
                        COUNT.withDefault(Optional.empty())
                                .notNull()
                                .withGeneration(Optional.of(Identity.byDefault()))),
                alter(
                        COUNT,
                        COUNT.withDefault(Optional.empty())
                                .notNull()
                                .withGeneration(Optional.of(new Identity(
                                        Identity.Mode.ALWAYS,
                                        SequenceOptions.DEFAULTS
                                                .withIncrement(10)
                                                .withCache(5))))),
                alter(
                        COUNT,
                        COUNT.withDefault(Optional.empty())
                                .notNull()
                                .withGeneration(
                                        Optional.of(new Identity(Identity.Mode.SERIAL, SequenceOptions.DEFAULTS)))),
                alter(ID, ID.withType(INT)),
                alter(ID, ID.withGeneration(Optional.empty())),
                alter(
                        ID,
                        ID.withGeneration(Optional.of(new Identity(
                                Identity.Mode.ALWAYS,
                                SequenceOptions.DEFAULTS
                                        .withStart(5)
                                        .withMinimum(-3)
                                        .withMaximum(900)
                                        .withCycle(true))))),
                alter(STATUS, STATUS.withAllowedValues(Optional.of(AllowedValues.of(List.of("NEW", "PAID", "SENT"))))),
                alter(STATUS, STATUS.withAllowedValues(Optional.empty()).withDefault(Optional.empty())),
                alter(
                        STATUS,
                        STATUS.withAllowedValues(
                                Optional.of(new AllowedValues(List.of("NEW", "PAID"), Optional.of("other name"))))),
                type(STATUS, new ColumnType.Text()),
                alter(STATUS, STATUS.notNull()),
                alter(FEELS, FEELS.withDefault(Optional.empty())),
                alter(FEELS, FEELS.withDefault(Optional.of(new Literal.Text("sad")))),
                type(MOODS_COLUMN, new ColumnType.Array(new ColumnType.Text())),
                type(PRICE, new ColumnType.Numeric(14, 4)),
                type(PRICE, new ColumnType.DoublePrecision()),
                alter(DOUBLED, DOUBLED.withGeneration(Optional.empty())),
                alter(
                        DOUBLED,
                        DOUBLED.withGeneration(Optional.of(new Generation.Computed(SqlText.of("count * 3"), true)))),
                alter(DOUBLED, DOUBLED.withType(new ColumnType.BigInt())),
                AddColumn.of(ITEM, Column.of("plain", new ColumnType.Json())),
                AddColumn.of(
                        ITEM,
                        Column.of("made", new ColumnType.TimestampTz(OptionalInt.empty()))
                                .notNull()
                                .withDefault(Optional.of(new SqlExpression.CurrentTimestamp()))),
                AddColumn.of(
                        ITEM,
                        Column.of("key", new ColumnType.Uuid())
                                .notNull()
                                .withDefault(Optional.of(new SqlExpression.RandomUuid()))),
                AddColumn.of(
                        ITEM,
                        Column.of("kind", new ColumnType.Varchar(9))
                                .notNull()
                                .withDefault(Optional.of(new Literal.Text("A")))
                                .withAllowedValues(Optional.of(AllowedValues.of(List.of("A", "it's"))))
                                .withCollation(Optional.of("C"))
                                .withComment(comment)),
                AddColumn.of(
                        ITEM,
                        Column.of("number", new ColumnType.BigInt())
                                .notNull()
                                .withGeneration(Optional.of(new Identity(
                                        Identity.Mode.ALWAYS,
                                        SequenceOptions.DEFAULTS
                                                .withIncrement(3)
                                                .withStart(7))))),
                AddColumn.of(
                        ITEM,
                        Column.of("serial", INT)
                                .notNull()
                                .withGeneration(Optional.of(new Identity(
                                        Identity.Mode.SERIAL, SequenceOptions.DEFAULTS.withIncrement(3))))),
                AddColumn.of(ITEM, DOUBLED.withName("computed")),
                new RenameColumn(ITEM, "note", "Note \"2\""),
                new RenameTable(ITEM, ObjectName.of("Thing")),
                new RenameTable(ITEM, ObjectName.of("crm", "thing")),
                new DropTable(item().table()),
                DropColumn.of(ITEM, DOUBLED),
                new DropForeignKey(ITEM, TO_ORDER),
                new DropUnique(ITEM, UNIQUE_NOTE),
                new DropCheck(ITEM, POSITIVE),
                new DropIndex(ITEM, BY_MOOD, false),
                new DropIndex(ITEM, BY_MOOD, true),
                new DropPrimaryKey(ITEM, PrimaryKey.of("id").withName(Optional.of("pk_item"))),
                new AddForeignKey(
                        ITEM,
                        TO_ORDER.withName(Optional.of("second"))
                                .withOnDelete(ReferentialAction.CASCADE)
                                .withOnUpdate(ReferentialAction.RESTRICT)
                                .withDeferral(Deferral.INITIALLY_DEFERRED),
                        true),
                new AddCheck(ITEM, Check.of("count >= 0"), true),
                new AddUnique(ITEM, Unique.of("id", "note").withDeferral(Deferral.DEFERRABLE)),
                CreateIndex.of(ITEM, wide),
                new CreateIndex(ITEM, wide, true),
                new CreateIndex(ITEM, Index.of(IndexPart.column("moods")).withMethod(Optional.of("gin")), false),
                new RenameConstraint(ITEM, "uq \"odd\"", "even"),
                new RenameIndex(ITEM, "ix_mood", "by mood"),
                new CreateSequence(new Sequence(
                        ObjectName.of("Numbers"),
                        Optional.of(INT),
                        SequenceOptions.DEFAULTS
                                .withStart(100)
                                .withIncrement(-5)
                                .withMinimum(-10)
                                .withMaximum(1000)
                                .withCache(3)
                                .withCycle(true))),
                new AlterSequence(
                        Sequence.of(ObjectName.of("seq")),
                        new Sequence(
                                ObjectName.of("seq"),
                                Optional.of(INT),
                                SequenceOptions.DEFAULTS
                                        .withStart(7)
                                        .withIncrement(50)
                                        .withMaximum(70000)
                                        .withMinimum(0)
                                        .withCache(2)
                                        .withCycle(true))),
                new RenameSequence(ObjectName.of("seq"), ObjectName.of("crm", "Other")),
                new DropSequence(Sequence.of(ObjectName.of("seq"))),
                new CreateEnum(new EnumType(ObjectName.of("crm", "Stage"), List.of("it's", "b"), true)),
                new AlterEnum(
                        MOODS,
                        MOODS.withLabels(List.of("sad", "meh", "o'k", "happy")),
                        new EnumChange.Add("meh", Optional.of(new EnumChange.Add.Place(true, "o'k")))),
                new AlterEnum(
                        MOODS,
                        MOODS.withLabels(List.of("sad", "o'k", "happy", "glad")),
                        new EnumChange.Add("glad", Optional.empty())),
                new AlterEnum(
                        MOODS, MOODS.withLabels(List.of("sad", "fine", "happy")), new EnumChange.Rename("o'k", "fine")),
                new AlterEnum(
                        MOODS,
                        MOODS.withLabels(List.of("sad", "happy")),
                        new EnumChange.Drop("o'k", Optional.of("happy"))),
                new AlterEnum(
                        MOODS, MOODS.withLabels(List.of("sad", "happy")), new EnumChange.Drop("o'k", Optional.empty())),
                new RenameEnum(MOOD, ObjectName.of("crm", "Mood")),
                new CreateSchema("Other schema"));
    }

    static Stream<Arguments> cases() {
        return PostgresServer.selected().stream()
                .flatMap(server -> operations().map(operation -> Arguments.of(server, operation)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void an_operation_and_its_reverse_leave_the_catalogue_as_it_was(PostgresServer server, Operation operation)
            throws Exception {
        try (Migrated database = new Migrated(server)) {
            database.run(
                    new CreateSchema("crm"),
                    new CreateEnum(MOODS),
                    new CreateSequence(Sequence.of(ObjectName.of("seq"))),
                    orders(),
                    item());
            database.sql(
                    "insert into \"Orders\" values (1), (2)",
                    "insert into item (status, price, note, count, feels, moods, \"order id\")"
                            + " values ('NEW', 3.25, '11', 11, 'happy', '{sad,happy}', 1), ('PAID', 7, '12', 12, 'sad', null, 2)");
            List<String> before = withoutNumbers(database.snapshot());
            List<Operation> back = database.run(operation);
            assertThat(withoutNumbers(database.snapshot())).isNotEqualTo(before);
            database.run(back.toArray(Operation[]::new));
            assertThat(withoutNumbers(database.snapshot())).isEqualTo(before);
            database.run(operation);
        }
    }

    /** The number a sequence stands at is data, and a not-null column has no way of its own to be told from its key. */
    private static List<String> withoutNumbers(List<String> lines) {
        return lines.stream()
                .map(line -> line.startsWith("sequence") ? line.substring(0, line.lastIndexOf(',')) : line)
                .toList();
    }
}
