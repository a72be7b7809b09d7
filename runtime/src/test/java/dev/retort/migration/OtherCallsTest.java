package dev.retort.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.operation.AddCheck;
import dev.retort.operation.AddForeignKey;
import dev.retort.operation.AddPrimaryKey;
import dev.retort.operation.AddUnique;
import dev.retort.operation.CreateEnum;
import dev.retort.operation.CreateIndex;
import dev.retort.operation.CreateSchema;
import dev.retort.operation.CreateSequence;
import dev.retort.operation.DropSchema;
import dev.retort.operation.EnumChange;
import dev.retort.operation.ExecuteScript;
import dev.retort.operation.ExecuteSql;
import dev.retort.operation.FillColumn;
import dev.retort.operation.InsertRows;
import dev.retort.operation.Irreversible;
import dev.retort.operation.RenameConstraint;
import dev.retort.operation.RenameEnum;
import dev.retort.operation.RenameIndex;
import dev.retort.operation.RenameSequence;
import dev.retort.operation.RunCode;
import dev.retort.runtime.recording.RecordedOperation;
import dev.retort.runtime.recording.Selection;
import dev.retort.runtime.recording.SequenceAlteration;
import dev.retort.schema.ColumnType;
import dev.retort.schema.DatabaseKind;
import dev.retort.schema.EnumType;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.Literal;
import dev.retort.schema.ObjectName;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Sequence;
import dev.retort.schema.SequenceOptions;
import dev.retort.schema.SqlExpression;
import dev.retort.schema.SqlText;
import dev.retort.schema.Unique;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OtherCallsTest {
    private static final ObjectName T = ObjectName.of("t");

    private enum Colour {
        RED
    }

    @Test
    void constraintsAndIndexesComeAndGo() {
        assertThat(Recorded.whole((op, ddl) ->
                        op.addPrimaryKey("t", ddl.primaryKey("a", "b").named("pk"))))
                .isEqualTo(new AddPrimaryKey(T, PrimaryKey.of("a", "b").withName(Optional.of("pk"))));
        assertThat(Recorded.whole((op, ddl) -> op.addUnique("t", ddl.unique("a").nullsNotDistinct())))
                .isEqualTo(new AddUnique(T, Unique.of("a").withNullsNotDistinct(true)));
        assertThat(Recorded.whole((op, ddl) ->
                        op.addForeignKey("t", ddl.foreignKey("a").references("u", "id"), ddl.validateSeparately())))
                .isEqualTo(new AddForeignKey(T, ForeignKey.of(List.of("a"), ObjectName.of("u"), List.of("id")), true));
        assertThat(Recorded.whole(
                        (op, ddl) -> op.addCheck("t", ddl.check(ddl.sql("a > 0").on(Ddl.H2, "a >= 1")))))
                .isEqualTo(AddCheck.of(
                        T,
                        new dev.retort.schema.Check(
                                Optional.empty(), SqlText.of("a > 0").with(DatabaseKind.H2, "a >= 1"))));
        assertThat(Recorded.whole((op, ddl) -> op.createIndex("t", ddl.index("a"), ddl.concurrently())))
                .isEqualTo(new CreateIndex(T, Index.of(IndexPart.column("a")), true));
        assertThat(Recorded.whole((op, ddl) -> op.renameConstraint("t", "x", "y")))
                .isEqualTo(new RenameConstraint(T, "x", "y"));
        assertThat(Recorded.whole((op, ddl) -> op.renameIndex("t", "x", "y"))).isEqualTo(new RenameIndex(T, "x", "y"));
        assertThat(Recorded.one((op, ddl) -> op.dropPrimaryKey("t")))
                .isEqualTo(new RecordedOperation.DropPrimaryKey(T));
        assertThat(Recorded.one((op, ddl) -> op.dropUnique("t", ddl.named("x"))))
                .isEqualTo(new RecordedOperation.DropUnique(T, new Selection.ByName("x")));
        assertThat(Recorded.one((op, ddl) -> op.dropForeignKey("t", ddl.on("a", "b"))))
                .isEqualTo(new RecordedOperation.DropForeignKey(T, new Selection.ByColumns(List.of("a", "b"))));
        assertThat(Recorded.one((op, ddl) -> op.dropCheck("t", ddl.named("x"))))
                .isEqualTo(new RecordedOperation.DropCheck(T, new Selection.ByName("x")));
        assertThat(Recorded.one((op, ddl) -> op.dropCheck("t", ddl.check("a > 0"))))
                .isEqualTo(new RecordedOperation.DropCheck(T, new Selection.ByCondition(SqlText.of("a > 0"))));
        assertThatThrownBy(() -> Recorded.one((op, ddl) -> op.dropUnique("t", ddl.check("a > 0"))))
                .hasMessageContaining("named(...) or on(...)");
        assertThat(Recorded.one((op, ddl) -> op.dropIndex("t", ddl.on("a"), ddl.concurrently())))
                .isEqualTo(new RecordedOperation.DropIndex(T, new Selection.ByColumns(List.of("a")), true));
    }

    @Test
    void sequencesAndTypesComeAndGo() {
        assertThat(Recorded.whole((op, ddl) -> op.createSequence(
                        "s",
                        ddl.type(ddl.integer()),
                        ddl.startWith(10),
                        ddl.incrementBy(50),
                        ddl.minValue(1),
                        ddl.maxValue(99),
                        ddl.cache(5),
                        ddl.cycle())))
                .isEqualTo(new CreateSequence(new Sequence(
                        ObjectName.of("s"),
                        Optional.of(new ColumnType.Int()),
                        SequenceOptions.DEFAULTS
                                .withStart(10)
                                .withIncrement(50)
                                .withMinimum(1)
                                .withMaximum(99)
                                .withCache(5)
                                .withCycle(true))));
        assertThat(Recorded.one((op, ddl) ->
                        op.alterSequence("s", ddl.incrementBy(1).was(50), ddl.noMaxValue(), ddl.noCycle())))
                .isEqualTo(new RecordedOperation.AlterSequence(
                        ObjectName.of("s"),
                        List.of(
                                new SequenceAlteration.OfNumber(
                                        SequenceAlteration.Setting.INCREMENT, OptionalLong.of(1), OptionalLong.of(50)),
                                new SequenceAlteration.OfNumber(
                                        SequenceAlteration.Setting.MAXIMUM, OptionalLong.empty(), OptionalLong.empty()),
                                new SequenceAlteration.OfCycle(false))));
        assertThat(Recorded.whole((op, ddl) -> op.renameSequence("a.s", "q")))
                .isEqualTo(new RenameSequence(ObjectName.of("a", "s"), ObjectName.of("a", "q")));
        assertThat(Recorded.one((op, ddl) -> op.dropSequence("s")))
                .isEqualTo(new RecordedOperation.DropSequence(ObjectName.of("s")));
        assertThat(Recorded.whole((op, ddl) -> op.createEnum("kind", "A", "B")))
                .isEqualTo(new CreateEnum(new EnumType(ObjectName.of("kind"), List.of("A", "B"), false)));
        assertThat(Recorded.one((op, ddl) -> op.addEnumValue("kind", "C", ddl.after("A"))))
                .isEqualTo(new RecordedOperation.ChangeEnum(
                        ObjectName.of("kind"),
                        new EnumChange.Add("C", Optional.of(new EnumChange.Add.Place(false, "A")))));
        assertThat(Recorded.one((op, ddl) -> op.renameEnumValue("kind", "A", "Z")))
                .isEqualTo(new RecordedOperation.ChangeEnum(ObjectName.of("kind"), new EnumChange.Rename("A", "Z")));
        assertThat(Recorded.one((op, ddl) -> op.dropEnumValue("kind", "A", ddl.replacedBy("B"))))
                .isEqualTo(new RecordedOperation.ChangeEnum(
                        ObjectName.of("kind"), new EnumChange.Drop("A", Optional.of("B"))));
        assertThat(Recorded.one((op, ddl) -> op.dropEnumValue("kind", "A", ddl.notUsed())))
                .isEqualTo(new RecordedOperation.ChangeEnum(
                        ObjectName.of("kind"), new EnumChange.Drop("A", Optional.empty())));
        assertThat(Recorded.whole((op, ddl) -> op.renameEnum("kind", "sort")))
                .isEqualTo(new RenameEnum(ObjectName.of("kind"), ObjectName.of("sort")));
        assertThat(Recorded.one((op, ddl) -> op.dropEnum("kind")))
                .isEqualTo(new RecordedOperation.DropEnum(ObjectName.of("kind")));
        assertThat(Recorded.whole((op, ddl) -> op.createSchema("a.b"))).isEqualTo(new CreateSchema("a.b"));
        assertThat(Recorded.whole((op, ddl) -> op.dropSchema("a.b"))).isEqualTo(new DropSchema("a.b"));
    }

    @Test
    void rowsAndStatementsTakeJavaValues() {
        InsertRows rows = (InsertRows) Recorded.whole((op, ddl) -> op.bulkInsert(
                "t",
                ddl.columns("a", "b", "c"),
                ddl.row("x", 1.5, Colour.RED),
                ddl.row(null, Timestamp.valueOf("2004-05-01 00:00:00"), new byte[] {0})));
        assertThat(rows.rows())
                .containsExactly(
                        List.of(
                                new Literal.Text("x"),
                                new Literal.Decimal(new java.math.BigDecimal("1.5")),
                                new Literal.Text("RED")),
                        List.of(
                                new Literal.Null(),
                                new Literal.Moment(LocalDateTime.of(2004, 5, 1, 0, 0)),
                                new Literal.Binary("00")));
        ExecuteSql execute = (ExecuteSql) Recorded.whole((op, ddl) -> op.execute(
                "UPDATE t SET a = ? WHERE b = ? AND c = ? AND d = ?", "it's", 7L, LocalDate.EPOCH, new UUID(0, 1)));
        assertThat(execute.values())
                .containsExactly(
                        new Literal.Text("it's"),
                        Literal.Decimal.of(7),
                        new Literal.Moment(LocalDate.EPOCH),
                        new Literal.Uuid(new UUID(0, 1)));
        assertThat(Recorded.whole((op, ddl) -> op.execute(ddl.sql("VACUUM").on(Ddl.H2, "CHECKPOINT"))))
                .isEqualTo(new ExecuteSql(SqlText.of("VACUUM").with(DatabaseKind.H2, "CHECKPOINT"), List.of()));
        assertThat(Recorded.whole((op, ddl) -> op.backfill("t", "a", ddl.randomUuid(), ddl.inBatchesOf(500))))
                .isEqualTo(new FillColumn(T, "a", new SqlExpression.RandomUuid(), OptionalInt.of(500)));
        assertThat(Recorded.whole((op, ddl) -> op.irreversible("gone"))).isEqualTo(new Irreversible("gone"));
    }

    @Test
    void aScriptIsReadWhenItIsRecorded() {
        ExecuteScript script = (ExecuteScript) Recorded.whole((op, ddl) -> op.executeResource("fix.sql"));
        assertThat(script.text()).isEqualTo("UPDATE t SET a = 1;\nDELETE FROM t;\n");
        assertThat(Recorded.whole((op, ddl) -> op.executeResource("dev/retort/migration/fix.sql")))
                .isInstanceOf(ExecuteScript.class);
        assertThatThrownBy(() -> Recorded.steps((op, ddl) -> op.executeResource("none.sql")))
                .isInstanceOf(MigrationBodyException.class)
                .hasMessageContaining("executeResource(\"none.sql\"): no such file");
    }

    @Test
    void codeIsKeptByItsNumberAndNotCalled() {
        JdbcWork first = connection -> {
            throw new AssertionError();
        };
        Recording recording = Recorded.body((op, ddl) -> {
            op.run("first", first);
            op.run("second", connection -> {});
        });
        assertThat(recording.steps().get(1).operation())
                .isEqualTo(new RecordedOperation.Whole(new RunCode("second", 1)));
        assertThat(recording.works().get(0)).isSameAs(first);
    }

    @Test
    void argumentsComeFromTheCommandLine() {
        Recorded.steps((op, ddl) -> {
            assertThat(op.argument("tenant")).contains("acme");
            assertThat(op.argument("other")).isEmpty();
        });
    }
}
