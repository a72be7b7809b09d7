package dev.retort.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.migration.Migration;
import dev.retort.operation.AddCheck;
import dev.retort.operation.AddColumn;
import dev.retort.operation.AddForeignKey;
import dev.retort.operation.AddPrimaryKey;
import dev.retort.operation.AddUnique;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.AlterEnum;
import dev.retort.operation.AlterSequence;
import dev.retort.operation.Backfill;
import dev.retort.operation.CreateEnum;
import dev.retort.operation.CreateIndex;
import dev.retort.operation.CreateSchema;
import dev.retort.operation.CreateSequence;
import dev.retort.operation.CreateTable;
import dev.retort.operation.DropCheck;
import dev.retort.operation.DropColumn;
import dev.retort.operation.DropEnum;
import dev.retort.operation.DropForeignKey;
import dev.retort.operation.DropIndex;
import dev.retort.operation.DropPrimaryKey;
import dev.retort.operation.DropSchema;
import dev.retort.operation.DropSequence;
import dev.retort.operation.DropTable;
import dev.retort.operation.DropUnique;
import dev.retort.operation.EnumChange;
import dev.retort.operation.ExecuteSql;
import dev.retort.operation.FillColumn;
import dev.retort.operation.InsertRows;
import dev.retort.operation.Irreversible;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameColumn;
import dev.retort.operation.RenameConstraint;
import dev.retort.operation.RenameEnum;
import dev.retort.operation.RenameIndex;
import dev.retort.operation.RenameSequence;
import dev.retort.operation.RenameTable;
import dev.retort.operation.SetComment;
import dev.retort.runtime.recording.Direction;
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
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Law: source, compile, record, complete gives the operations the source was written from, for each of them. */
class EveryOperationLawTest {
    private static final ObjectName T = ObjectName.of("t");
    private static final ObjectName ODD = ObjectName.of("sales \"x\"", "odd.name");

    private final List<Operation> operations = new ArrayList<>();
    private Schema now = Schema.EMPTY;

    @Test
    void types() {
        List<ColumnType> types = List.of(
                new ColumnType.Bool(),
                new ColumnType.SmallInt(),
                new ColumnType.Int(),
                new ColumnType.BigInt(),
                new ColumnType.Real(),
                new ColumnType.DoublePrecision(),
                new ColumnType.Numeric(38, 10),
                new ColumnType.Char(2),
                new ColumnType.Varchar(255),
                new ColumnType.Text(),
                new ColumnType.Date(),
                new ColumnType.Time(OptionalInt.empty()),
                new ColumnType.Time(OptionalInt.of(0)),
                new ColumnType.Timestamp(OptionalInt.empty()),
                new ColumnType.Timestamp(OptionalInt.of(6)),
                new ColumnType.TimestampTz(OptionalInt.empty()),
                new ColumnType.TimestampTz(OptionalInt.of(3)),
                new ColumnType.Interval(),
                new ColumnType.Uuid(),
                new ColumnType.Json(),
                new ColumnType.Binary(OptionalInt.empty()),
                new ColumnType.Binary(OptionalInt.of(16)),
                new ColumnType.Array(new ColumnType.Uuid()),
                new ColumnType.EnumReference(ODD),
                ColumnType.Native.of("vector(3)").with(DatabaseKind.SQLITE, new ColumnType.Text()));
        List<Column> columns = new ArrayList<>();
        types.forEach(type -> columns.add(Column.of("c" + columns.size(), type)));
        say(new CreateTable(Table.of(ODD, columns)));
        holds();
    }

    @Test
    void valuesAndModifiers() {
        List<Value> values = List.of(
                new Literal.Text("it's \"quoted\"\n\t\\u002a */ \u202e \u00e9 \ud83d\ude00 \u0000"),
                Literal.Decimal.of(-7),
                Literal.Decimal.of(5_000_000_000L),
                new Literal.Decimal(new BigDecimal("0.00")),
                new Literal.Decimal(new BigDecimal("99999999999999999999")),
                new Literal.Bool(false),
                new Literal.Moment(LocalDate.EPOCH),
                new Literal.Moment(LocalTime.NOON),
                new Literal.Moment(LocalDateTime.of(2026, 1, 2, 3, 4, 5, 6000)),
                new Literal.Moment(OffsetDateTime.parse("2026-01-02T03:04:05+02:00")),
                new Literal.Moment(Instant.EPOCH),
                new Literal.Uuid(new UUID(1, 2)),
                new Literal.Binary("00ff"),
                new SqlExpression.CurrentTimestamp(),
                new SqlExpression.CurrentDate(),
                new SqlExpression.RandomUuid(),
                new SqlExpression.NextValue(ODD),
                new SqlExpression.Written(SqlText.of("f('x')").with(DatabaseKind.H2, "g()")));
        List<Column> columns = new ArrayList<>();
        values.forEach(value -> columns.add(
                Column.of("c" + columns.size(), new ColumnType.Text()).withDefault(Optional.of(value))));
        Column plain = Column.of("p", new ColumnType.BigInt());
        columns.add(plain.withGeneration(Optional.of(Generation.Identity.byDefault())));
        columns.add(plain.withName("q")
                .withGeneration(Optional.of(new Generation.Identity(
                        Generation.Identity.Mode.ALWAYS,
                        SequenceOptions.DEFAULTS
                                .withStart(9)
                                .withIncrement(-1)
                                .withMaximum(9)
                                .withMinimum(-5_000_000_000L)
                                .withCache(3)
                                .withCycle(true)))));
        columns.add(plain.withName("r")
                .withGeneration(Optional.of(new Generation.Identity(
                        Generation.Identity.Mode.SERIAL, SequenceOptions.DEFAULTS.withStart(7)))));
        columns.add(
                plain.withName("s").withGeneration(Optional.of(new Generation.Computed(SqlText.of("p + 1"), true))));
        columns.add(plain.withName("u")
                .notNull()
                .withGeneration(Optional.of(
                        new Generation.Computed(SqlText.of("p + 1").with(DatabaseKind.SQLITE, "p+1"), false))));
        columns.add(Column.of("v", new ColumnType.Text())
                .withAllowedValues(Optional.of(new AllowedValues(List.of("A", "B"), Optional.of("ck_chosen"))))
                .withCollation(Optional.of("C"))
                .withComment(Optional.of("says\nmore")));
        say(new CreateTable(Table.of(T, columns)));
        say(new AddColumn(T, plain.withName("w").notNull(), Optional.of(new Backfill.Undecided()), Optional.empty()));
        say(new AddColumn(
                T, plain.withName("x"), Optional.of(new Backfill.With(Literal.Decimal.of(0))), Optional.empty()));
        holds();
    }

    @Test
    void constraintsAndIndexes() {
        Index index = Index.of(
                        IndexPart.column("a").withDescending(true).withNulls(Optional.of(IndexPart.Nulls.FIRST)),
                        IndexPart.column("b")
                                .withOperatorClass(Optional.of("text_ops"))
                                .withCollation(Optional.of("C")),
                        IndexPart.expression(SqlText.of("lower(b)").with(DatabaseKind.H2, "LCASE(b)"))
                                .withDescending(true),
                        IndexPart.expression(SqlText.of("a + 1")))
                .withName(Optional.of("ix"))
                .withUnique(true)
                .withWhere(Optional.of(SqlText.of("a > 0")))
                .withInclude(List.of("c"))
                .withMethod(Optional.of("btree"))
                .withNullsNotDistinct(true)
                .withParameter("fillfactor", "70")
                .withComment(Optional.of("fast"));
        ForeignKey key = ForeignKey.of(List.of("a", "c"), T, List.of("a", "c"))
                .withOnDelete(ReferentialAction.SET_DEFAULT)
                .withOnUpdate(ReferentialAction.RESTRICT)
                .withDeferral(Deferral.DEFERRABLE);
        Unique unique = Unique.of("a", "c").withNullsNotDistinct(true).withDeferral(Deferral.INITIALLY_DEFERRED);
        Table table = Table.of(T, columns("a", "b", "c"))
                .withPrimaryKey(Optional.of(PrimaryKey.of("a", "c").withName(Optional.of("chosen"))))
                .withUniques(List.of(unique))
                .withForeignKeys(List.of(key))
                .withChecks(
                        List.of(Check.of("a > 0"), Check.of("b > 0").withName(Optional.of("ck")), Check.of("c > 0")))
                .withIndexes(List.of(index, Index.of(IndexPart.column("a"))))
                .withComment(Optional.of("a */ comment"));
        say(new CreateTable(table));
        Table made = now.table(T).orElseThrow();
        say(new DropForeignKey(T, made.foreignKeys().get(0)));
        say(new DropPrimaryKey(T, made.primaryKey().orElseThrow()));
        say(new DropUnique(T, made.uniques().get(0)));
        made.checks().forEach(check -> say(new DropCheck(T, check)));
        made.indexes().forEach(each -> say(new DropIndex(T, each, each.unique())));
        say(new AddPrimaryKey(T, PrimaryKey.of("b")));
        say(new AddUnique(T, unique.withName(Optional.of("uq"))));
        say(new AddForeignKey(T, key, true));
        say(new AddCheck(T, Check.of("c > 0"), true));
        say(new AddCheck(T, Check.of("c > 1"), false));
        say(new CreateIndex(T, index.withName(Optional.empty()), true));
        say(new RenameConstraint(T, "uq", "uq2"));
        say(new RenameIndex(
                T, now.table(T).orElseThrow().indexes().get(0).name().orElseThrow(), "ix2"));
        holds();
    }

    @Test
    void changesOfColumns() {
        say(new CreateTable(Table.of(T, columns("a", "b", "c"))));
        alter("a", column -> column.withType(new ColumnType.Text()));
        alter("a", column -> column.notNull().withDefault(Optional.of(new Literal.Text("x"))));
        alter("a", column -> column.withNullable(true).withDefault(Optional.of(new Literal.Text("y"))));
        alter("a", column -> column.withDefault(Optional.empty())
                .withComment(Optional.of("new"))
                .withCollation(Optional.of("C")));
        alter("a", column -> column.withAllowedValues(Optional.of(AllowedValues.of(List.of("A", "B")))));
        alter(
                "a",
                column -> column.withAllowedValues(
                        column.allowedValues().map(old -> new AllowedValues(List.of("B", "C"), old.constraintName()))));
        alter(
                "a",
                column -> column.withAllowedValues(
                        Optional.of(new AllowedValues(List.of("B", "C"), Optional.of("chosen")))));
        alter("a", column -> column.withAllowedValues(Optional.empty())
                .withComment(Optional.empty())
                .withCollation(Optional.empty()));
        alter("b", column -> column.withDefault(Optional.of(Literal.Decimal.of(1))));
        alter("b", column -> column.notNull()
                .withDefault(Optional.empty())
                .withGeneration(Optional.of(Generation.Identity.byDefault())));
        alter(
                "b",
                column -> column.withGeneration(Optional.of(new Generation.Identity(
                        Generation.Identity.Mode.ALWAYS, SequenceOptions.DEFAULTS.withStart(5)))));
        alter("b", column -> column.withGeneration(Optional.empty()).withDefault(Optional.of(Literal.Decimal.of(2))));
        alter("c", column -> column.withGeneration(Optional.of(new Generation.Computed(SqlText.of("b"), false))));
        alter("c", column -> column.withGeneration(Optional.empty()));
        Column c = now.table(T).orElseThrow().column("c").orElseThrow();
        say(new AlterColumn(
                T,
                c,
                c.notNull().withType(new ColumnType.Date()),
                Optional.of(new Backfill.With(new SqlExpression.CurrentDate())),
                Optional.of(SqlText.of("c::date").with(DatabaseKind.SQLITE, "date(c)"))));
        say(new RenameColumn(T, "c", "d.e"));
        say(new DropColumn(T, now.table(T).orElseThrow().column("b").orElseThrow(), Optional.of("d.e")));
        holds();
    }

    @Test
    void tablesSequencesTypesAndSchemas() {
        say(new CreateSchema("sales \"x\""));
        say(new CreateTable(Table.of(T, columns("a"))));
        say(new SetComment(T, Optional.empty(), Optional.of("one")));
        say(new SetComment(T, Optional.of("one"), Optional.of("two")));
        say(new SetComment(T, Optional.of("two"), Optional.empty()));
        say(new RenameTable(T, ODD));
        say(new RenameTable(ODD, ODD.withName("even")));
        say(new RenameTable(ODD.withName("even"), T));
        say(new DropTable(now.table(T).orElseThrow()));
        SequenceOptions options =
                SequenceOptions.DEFAULTS.withIncrement(50).withMaximum(9999).withCycle(true);
        Sequence sequence = new Sequence(T, Optional.of(new ColumnType.Int()), options);
        say(new CreateSequence(sequence));
        Sequence plain = Sequence.of(T);
        say(new AlterSequence(sequence, plain));
        say(new AlterSequence(
                plain, sequence.withOptions(options.withStart(4).withMinimum(2).withCache(7))));
        say(new AlterSequence(
                sequence.withOptions(options.withStart(4).withMinimum(2).withCache(7)), plain));
        say(new RenameSequence(T, ODD));
        say(new DropSequence(plain.withName(ODD)));
        EnumType type = new EnumType(T, List.of("A", "B"), false);
        say(new CreateEnum(type));
        EnumType more = type.withLabels(List.of("A", "C", "B"));
        say(new AlterEnum(type, more, new EnumChange.Add("C", Optional.of(new EnumChange.Add.Place(true, "B")))));
        EnumType last = type.withLabels(List.of("A", "C", "B", "D"));
        say(new AlterEnum(more, last, new EnumChange.Add("D", Optional.empty())));
        EnumType renamed = type.withLabels(List.of("A", "C", "B", "Z"));
        say(new AlterEnum(last, renamed, new EnumChange.Rename("D", "Z")));
        EnumType fewer = type.withLabels(List.of("C", "B", "Z"));
        say(new AlterEnum(renamed, fewer, new EnumChange.Drop("A", Optional.of("Z"))));
        EnumType least = type.withLabels(List.of("C", "B"));
        say(new AlterEnum(fewer, least, new EnumChange.Drop("Z", Optional.empty())));
        say(new RenameEnum(T, ODD));
        say(new DropEnum(least.withName(ODD)));
        say(new DropSchema("sales \"x\""));
        holds();
    }

    @Test
    void rowsAndStatements() {
        say(new CreateTable(Table.of(T, columns("a", "b"))));
        List<List<Literal>> rows = new ArrayList<>();
        rows.add(Arrays.asList(new Literal.Text("x"), new Literal.Null()));
        rows.add(List.of(new Literal.Binary("01"), Literal.Decimal.of(1)));
        say(new InsertRows(T, List.of("a", "b"), rows));
        say(new InsertRows(T, List.of("a"), List.of(List.of(new Literal.Null()))));
        List<String> statements = List.of(
                "DELETE FROM t",
                "UPDATE t\n  SET a = 'x'\n\n WHERE b = \"b\"",
                "UPDATE t SET a = '\\u0041' -- \"\"\"\n",
                "  UPDATE t\n  SET a = 1",
                "UPDATE t  \nSET a = 1",
                "UPDATE t\nSET a = \"\"",
                "UPDATE t SET a = 'tab\there'\r\n");
        statements.forEach(sql -> say(new ExecuteSql(SqlText.of(sql), List.of())));
        say(new ExecuteSql(SqlText.of("UPDATE t SET a = ?"), List.of(new Literal.Moment(LocalDate.EPOCH))));
        say(new ExecuteSql(SqlText.of("VACUUM").with(DatabaseKind.H2, "CHECKPOINT"), List.of()));
        say(new FillColumn(T, "a", SqlExpression.written("b"), OptionalInt.of(100)));
        say(new FillColumn(T, "a", new SqlExpression.RandomUuid(), OptionalInt.empty()));
        say(new Irreversible("why */ \\u000a not"));
        holds();
    }

    private void say(Operation operation) {
        Operation named = Written.named(List.of(operation), now).get(0);
        operations.add(named);
        now = Written.after(List.of(named), now);
    }

    private void alter(String column, java.util.function.UnaryOperator<Column> change) {
        Column before = now.table(T).orElseThrow().column(column).orElseThrow();
        say(AlterColumn.of(T, before, change.apply(before)));
    }

    private static List<Column> columns(String... names) {
        return Arrays.stream(names)
                .map(name -> Column.of(name, new ColumnType.BigInt()))
                .toList();
    }

    private void holds() {
        Migration migration = Written.compiled(operations);
        assertThat(Written.recorded(migration, Direction.UPGRADE, Schema.EMPTY)).isEqualTo(operations);
    }
}
