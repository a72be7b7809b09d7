package dev.retort.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.operation.AddColumn;
import dev.retort.operation.Backfill;
import dev.retort.operation.CreateTable;
import dev.retort.operation.RenameColumn;
import dev.retort.operation.RenameTable;
import dev.retort.runtime.recording.ColumnAlteration;
import dev.retort.runtime.recording.RecordedOperation;
import dev.retort.schema.AllowedValues;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.DatabaseKind;
import dev.retort.schema.Deferral;
import dev.retort.schema.Generation;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.Literal;
import dev.retort.schema.ObjectName;
import dev.retort.schema.ReferentialAction;
import dev.retort.schema.SequenceOptions;
import dev.retort.schema.SqlExpression;
import dev.retort.schema.SqlText;
import dev.retort.schema.Table;
import dev.retort.schema.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

class TableCallsTest {
    private static final ObjectName ORDERS = ObjectName.of("orders");

    @Test
    void aTableHoldsAllItsElementsInTheirOrder() {
        Table table = ((CreateTable) Recorded.whole((op, ddl) -> op.createTable(
                        "sales.orders",
                        ddl.column("id", ddl.bigint()).identity(),
                        ddl.column("number", ddl.varchar(20)).notNull(),
                        ddl.primaryKey("id"),
                        ddl.unique("number").named("uq_number").initiallyDeferred(),
                        ddl.foreignKey("id")
                                .references("crm.customer", "id")
                                .onDelete(Ddl.CASCADE)
                                .onUpdate(Ddl.SET_NULL)
                                .deferrable(),
                        ddl.check("id > 0").named("ck_id"),
                        ddl.index("number").unique().where("id > 1"),
                        ddl.comment("Orders"))))
                .table();

        assertThat(table.name()).isEqualTo(ObjectName.of("sales", "orders"));
        assertThat(table.columns())
                .containsExactly(
                        Column.of("id", new ColumnType.BigInt())
                                .notNull()
                                .withGeneration(Optional.of(Generation.Identity.byDefault())),
                        Column.of("number", new ColumnType.Varchar(20)).notNull());
        assertThat(table.uniques().get(0).deferral()).isEqualTo(Deferral.INITIALLY_DEFERRED);
        assertThat(table.foreignKeys().get(0))
                .isEqualTo(
                        dev.retort.schema.ForeignKey.of(List.of("id"), ObjectName.of("crm", "customer"), List.of("id"))
                                .withOnDelete(ReferentialAction.CASCADE)
                                .withOnUpdate(ReferentialAction.SET_NULL)
                                .withDeferral(Deferral.DEFERRABLE));
        assertThat(table.checks().get(0).name()).contains("ck_id");
        assertThat(table.indexes().get(0).where()).contains(SqlText.of("id > 1"));
        assertThat(table.comment()).contains("Orders");
    }

    @Test
    void eachModifierOfAColumnIsInItsRecord() {
        assertThat(column((ddl, column) -> column.notNull()).nullable()).isFalse();
        assertThat(defaultOf((ddl, column) -> column.defaultTo("x"))).isEqualTo(new Literal.Text("x"));
        assertThat(defaultOf((ddl, column) -> column.defaultTo(5))).isEqualTo(Literal.Decimal.of(5));
        assertThat(defaultOf((ddl, column) -> column.defaultTo(true))).isEqualTo(new Literal.Bool(true));
        assertThat(defaultOf((ddl, column) -> column.defaultTo(LocalDate.EPOCH)))
                .isEqualTo(new Literal.Moment(LocalDate.EPOCH));
        assertThat(defaultOf((ddl, column) -> column.defaultTo(new UUID(1, 2))))
                .isEqualTo(new Literal.Uuid(new UUID(1, 2)));
        assertThat(defaultOf((ddl, column) -> column.defaultTo(new byte[] {1, -1})))
                .isEqualTo(new Literal.Binary("01ff"));
        assertThat(defaultOf((ddl, column) -> column.defaultTo(ddl.currentTimestamp())))
                .isEqualTo(new SqlExpression.CurrentTimestamp());
        assertThat(defaultOf((ddl, column) -> column.defaultTo(ddl.nextValue("s.q"))))
                .isEqualTo(new SqlExpression.NextValue(ObjectName.of("s", "q")));
        assertThat(column((ddl, column) -> column.oneOf("A", "B").checkNamed("ck"))
                        .allowedValues())
                .contains(new AllowedValues(List.of("A", "B"), Optional.of("ck")));
        assertThat(column((ddl, column) -> column.collate("C")).collation()).contains("C");
        assertThat(column((ddl, column) -> column.comment("why")).comment()).contains("why");
        assertThat(column((ddl, column) -> column.generatedAs("a + 1").virtual())
                        .computed())
                .contains(new Generation.Computed(SqlText.of("a + 1"), false));
        assertThat(column((ddl, column) -> column.identity(ddl.startWith(5), ddl.cycle()))
                        .identity())
                .contains(new Generation.Identity(
                        Generation.Identity.Mode.BY_DEFAULT,
                        SequenceOptions.DEFAULTS.withStart(5).withCycle(true)));
        assertThat(column((ddl, column) -> column.identityAlways())
                        .identity()
                        .orElseThrow()
                        .mode())
                .isEqualTo(Generation.Identity.Mode.ALWAYS);
        assertThat(column((ddl, column) -> column.serial())
                        .identity()
                        .orElseThrow()
                        .mode())
                .isEqualTo(Generation.Identity.Mode.SERIAL);
    }

    @Test
    void eachTypeIsItsRecord() {
        assertThat(type(Ddl::bool)).isEqualTo(new ColumnType.Bool());
        assertThat(type(Ddl::smallint)).isEqualTo(new ColumnType.SmallInt());
        assertThat(type(Ddl::integer)).isEqualTo(new ColumnType.Int());
        assertThat(type(Ddl::bigint)).isEqualTo(new ColumnType.BigInt());
        assertThat(type(Ddl::real)).isEqualTo(new ColumnType.Real());
        assertThat(type(Ddl::doublePrecision)).isEqualTo(new ColumnType.DoublePrecision());
        assertThat(type(ddl -> ddl.numeric(19, 2))).isEqualTo(new ColumnType.Numeric(19, 2));
        assertThat(type(ddl -> ddl.character(3))).isEqualTo(new ColumnType.Char(3));
        assertThat(type(Ddl::text)).isEqualTo(new ColumnType.Text());
        assertThat(type(Ddl::date)).isEqualTo(new ColumnType.Date());
        assertThat(type(Ddl::time)).isEqualTo(new ColumnType.Time(OptionalInt.empty()));
        assertThat(type(ddl -> ddl.time(3))).isEqualTo(new ColumnType.Time(OptionalInt.of(3)));
        assertThat(type(Ddl::timestamp)).isEqualTo(new ColumnType.Timestamp(OptionalInt.empty()));
        assertThat(type(ddl -> ddl.timestamp(3))).isEqualTo(new ColumnType.Timestamp(OptionalInt.of(3)));
        assertThat(type(Ddl::timestampTz)).isEqualTo(new ColumnType.TimestampTz(OptionalInt.empty()));
        assertThat(type(ddl -> ddl.timestampTz(6))).isEqualTo(new ColumnType.TimestampTz(OptionalInt.of(6)));
        assertThat(type(Ddl::interval)).isEqualTo(new ColumnType.Interval());
        assertThat(type(Ddl::uuid)).isEqualTo(new ColumnType.Uuid());
        assertThat(type(Ddl::json)).isEqualTo(new ColumnType.Json());
        assertThat(type(Ddl::binary)).isEqualTo(new ColumnType.Binary(OptionalInt.empty()));
        assertThat(type(ddl -> ddl.binary(16))).isEqualTo(new ColumnType.Binary(OptionalInt.of(16)));
        assertThat(type(ddl -> ddl.arrayOf(ddl.text()))).isEqualTo(new ColumnType.Array(new ColumnType.Text()));
        assertThat(type(ddl -> ddl.enumType("app.kind")))
                .isEqualTo(new ColumnType.EnumReference(ObjectName.of("app", "kind")));
        assertThat(type(ddl -> ddl.nativeType("vector(3)").on(Ddl.SQLITE.or(Ddl.H2), ddl.binary())))
                .isEqualTo(ColumnType.Native.of("vector(3)")
                        .with(DatabaseKind.SQLITE, new ColumnType.Binary(OptionalInt.empty()))
                        .with(DatabaseKind.H2, new ColumnType.Binary(OptionalInt.empty())));
    }

    @Test
    void aBackfillGoesWithTheColumnThatIsAdded() {
        AddColumn undecided = (AddColumn) Recorded.whole((op, ddl) ->
                op.addColumn("orders", ddl.column("email", ddl.text()).notNull().backfill(ddl.undecided())));
        assertThat(undecided.backfill()).contains(new Backfill.Undecided());
        AddColumn decided = (AddColumn) Recorded.whole((op, ddl) ->
                op.addColumn("orders", ddl.column("n", ddl.integer()).backfill(0)));
        assertThat(decided.backfill()).contains(new Backfill.With(Literal.Decimal.of(0)));
        assertThatThrownBy(() -> Recorded.whole((op, ddl) ->
                        op.createTable("orders", ddl.column("n", ddl.integer()).backfill(0))))
                .hasMessageContaining("table orders is new and has no rows; leave backfill(...) of n out");
    }

    @Test
    void changesOfAColumnAreKeptInTheirOrder() {
        RecordedOperation.AlterColumn altered =
                (RecordedOperation.AlterColumn) Recorded.one((op, ddl) -> op.alterColumn(
                        "orders",
                        "status",
                        ddl.type(ddl.text()).was(ddl.varchar(3)).using("upper(status)"),
                        ddl.notNull().backfill("NEW"),
                        ddl.nullable(),
                        ddl.defaultTo("X").was("Y"),
                        ddl.noDefault(),
                        ddl.identity(),
                        ddl.noIdentity(),
                        ddl.oneOf("A", "B").adding("B").removing("C"),
                        ddl.anyValue(),
                        ddl.comment("new").was("old"),
                        ddl.noComment(),
                        ddl.collate("C"),
                        ddl.noCollation()));

        assertThat(altered.table()).isEqualTo(ORDERS);
        assertThat(altered.changes())
                .containsExactly(
                        new ColumnAlteration.OfType(
                                new ColumnType.Text(),
                                Optional.of(new ColumnType.Varchar(3)),
                                Optional.of(SqlText.of("upper(status)"))),
                        new ColumnAlteration.ToNotNull(Optional.of(new Backfill.With(new Literal.Text("NEW")))),
                        new ColumnAlteration.ToNullable(),
                        new ColumnAlteration.OfDefault(
                                Optional.of(new Literal.Text("X")), Optional.of(new Literal.Text("Y"))),
                        new ColumnAlteration.OfDefault(Optional.empty(), Optional.empty()),
                        new ColumnAlteration.OfGeneration(Optional.of(Generation.Identity.byDefault())),
                        new ColumnAlteration.OfGeneration(Optional.empty()),
                        new ColumnAlteration.OfAllowedValues(
                                Optional.of(AllowedValues.of(List.of("A", "B"))), List.of("B"), List.of("C")),
                        new ColumnAlteration.OfAllowedValues(Optional.empty(), List.of(), List.of()),
                        new ColumnAlteration.OfComment(Optional.of("new"), Optional.of("old")),
                        new ColumnAlteration.OfComment(Optional.empty(), Optional.empty()),
                        new ColumnAlteration.OfCollation(Optional.of("C")),
                        new ColumnAlteration.OfCollation(Optional.empty()));
    }

    @Test
    void renamesReadTheNewNameBesideTheOld() {
        assertThat(Recorded.whole((op, ddl) -> op.renameTable("sales.orders", "purchases")))
                .isEqualTo(new RenameTable(ObjectName.of("sales", "orders"), ObjectName.of("sales", "purchases")));
        assertThat(Recorded.whole((op, ddl) -> op.renameTable("orders", "sales.orders")))
                .isEqualTo(new RenameTable(ORDERS, ObjectName.of("sales", "orders")));
        assertThat(Recorded.whole((op, ddl) -> op.renameTable("sales.orders", ".orders")))
                .isEqualTo(new RenameTable(ObjectName.of("sales", "orders"), ORDERS));
        assertThat(Recorded.whole((op, ddl) -> op.renameColumn("\"odd.name\"", "a.b", "c")))
                .isEqualTo(new RenameColumn(ObjectName.of("odd.name"), "a.b", "c"));
    }

    @Test
    void dropsNameWhatTheyDrop() {
        assertThat(Recorded.one((op, ddl) -> op.dropTable("orders")))
                .isEqualTo(new RecordedOperation.DropTable(ORDERS));
        assertThat(Recorded.one((op, ddl) -> op.dropColumn("orders", "nick")))
                .isEqualTo(new RecordedOperation.DropColumn(ORDERS, "nick"));
        assertThat(Recorded.one(
                        (op, ddl) -> op.alterTable("orders", ddl.noComment().was("old"))))
                .isEqualTo(new RecordedOperation.CommentTable(ORDERS, Optional.empty(), Optional.of("old")));
    }

    @Test
    void anIndexHoldsItsPartsAndAttributes() {
        Table table = ((CreateTable) Recorded.whole((op, ddl) -> op.createTable(
                        "orders",
                        ddl.index(
                                        ddl.desc("a").nullsLast(),
                                        ddl.asc("b").operatorClass("text_pattern_ops"),
                                        ddl.expression(ddl.sql("lower(c)").on(Ddl.H2, "LCASE(c)")))
                                .named("ix")
                                .include("d", "e")
                                .method("gin")
                                .nullsNotDistinct()
                                .with("fillfactor", "70")
                                .comment("fast"))))
                .table();

        assertThat(table.indexes())
                .containsExactly(Index.of(
                                IndexPart.column("a").withDescending(true).withNulls(Optional.of(IndexPart.Nulls.LAST)),
                                IndexPart.column("b").withOperatorClass(Optional.of("text_pattern_ops")),
                                IndexPart.expression(SqlText.of("lower(c)").with(DatabaseKind.H2, "LCASE(c)")))
                        .withName(Optional.of("ix"))
                        .withInclude(List.of("d", "e"))
                        .withMethod(Optional.of("gin"))
                        .withNullsNotDistinct(true)
                        .withParameter("fillfactor", "70")
                        .withComment(Optional.of("fast")));
    }

    private static Column column(BiFunction<Ddl, dev.retort.migration.Column, dev.retort.migration.Column> change) {
        return ((AddColumn)
                        Recorded.whole((op, ddl) -> op.addColumn("t", change.apply(ddl, ddl.column("c", ddl.text())))))
                .column();
    }

    private static Value defaultOf(BiFunction<Ddl, dev.retort.migration.Column, dev.retort.migration.Column> change) {
        return column(change).defaultValue().orElseThrow();
    }

    private static ColumnType type(java.util.function.Function<Ddl, dev.retort.migration.ColumnType> type) {
        return ((AddColumn) Recorded.whole((op, ddl) -> op.addColumn("t", ddl.column("c", type.apply(ddl)))))
                .column()
                .type();
    }
}
