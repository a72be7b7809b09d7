package dev.retort.dialect.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.dialect.ServerVersion;
import dev.retort.dialect.UnsupportedSchemaException;
import dev.retort.schema.AllowedValues;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.DatabaseKind;
import dev.retort.schema.Deferral;
import dev.retort.schema.EnumType;
import dev.retort.schema.Generation;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.Literal;
import dev.retort.schema.ObjectName;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.SequenceOptions;
import dev.retort.schema.SqlExpression;
import dev.retort.schema.SqlText;
import dev.retort.schema.Table;
import dev.retort.schema.Unique;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What SQLite stores of a schema can be read as that schema again by who knows it. */
class SqliteLoweringTest {
    private static final SqliteDialect DIALECT = new SqliteDialect(ServerVersion.of(3, 54));
    private static final ObjectName MOOD = ObjectName.of("mood");
    private static final EnumType MOODS = new EnumType(MOOD, List.of("SAD", "GLAD"), true);
    private static final Column ID = Column.of("id", new ColumnType.BigInt())
            .withGeneration(Optional.of(
                    new Generation.Identity(Generation.Identity.Mode.ALWAYS, SequenceOptions.DEFAULTS.withStart(100))));

    static Stream<Schema> schemas() {
        return Stream.of(
                Schema.EMPTY.withSequences(List.of(new Sequence(
                        ObjectName.of("seq"),
                        Optional.of(new ColumnType.Int()),
                        SequenceOptions.DEFAULTS.withIncrement(50)))),
                table(ID)
                        .withTable(ObjectName.of("t"), table -> table.withPrimaryKey(Optional.of(PrimaryKey.of("id")))),
                table(Column.of("m", new ColumnType.EnumReference(MOOD))).withEnums(List.of(MOODS)),
                Schema.EMPTY.withEnums(List.of(MOODS)),
                table(Column.of("a", new ColumnType.Array(new ColumnType.Int())).withComment(Optional.of("said"))),
                table(Column.of("a", ColumnType.Native.of("oid").with(DatabaseKind.SQLITE, new ColumnType.Text()))),
                table(Column.of("a", new ColumnType.Text()).withCollation(Optional.of("de-x-icu"))),
                table(Column.of("a", new ColumnType.Uuid()).withDefault(Optional.of(new SqlExpression.RandomUuid()))),
                table(Column.of("a", new ColumnType.Json()))
                        .withTable(ObjectName.of("t"), table -> table.withComment(Optional.of("x"))),
                table(Column.of("a", new ColumnType.TimestampTz(OptionalInt.of(6)))
                        .withDefault(Optional.of(new SqlExpression.CurrentTimestamp()))),
                table(Column.of("a", new ColumnType.Text()))
                        .withTable(ObjectName.of("t"), table -> table.withUniques(List.of(
                                        new Unique(Optional.of("uq"), List.of("a"), true, Deferral.INITIALLY_DEFERRED)))
                                .withIndexes(List.of(Index.of(IndexPart.column("a")
                                                .withOperatorClass(Optional.of("text_pattern_ops"))
                                                .withNulls(Optional.of(IndexPart.Nulls.LAST)))
                                        .withName(Optional.of("ix"))
                                        .withInclude(List.of("a"))
                                        .withMethod(Optional.of("gin"))
                                        .withParameter("fillfactor", "70")
                                        .withComment(Optional.of("fast"))))
                                .withChecks(List.of(Check.of("a IN ('x', 'y')").withName(Optional.of("ck_named")))))
                        .withSchemas(List.of("sales")));
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void raisingWhatWasLoweredGivesItBack(Schema schema) {
        Schema stored = DIALECT.lowering().lower(schema);
        // An enum that no column uses is known to the migrations alone.
        Schema raised = DIALECT.lowering().raise(stored, schema, schema);
        assertThat(canonical(raised)).isEqualTo(canonical(schema));
        if (schema.enums().isEmpty()) {
            // A schema is nothing to see: those that are there are those the migrations made.
            assertThat(canonical(DIALECT.lowering().raise(stored, schema, Schema.EMPTY))
                            .withSchemas(schema.schemas()))
                    .isEqualTo(canonical(schema));
            assertThat(canonical(DIALECT.lowering().raise(stored, Schema.EMPTY, schema)))
                    .isEqualTo(canonical(schema));
        }
    }

    @Test
    void doesNotTakeATableForASequenceThatNobodyKnows() {
        Schema stored = table(Column.of("next_val", new ColumnType.BigInt()));
        assertThat(DIALECT.lowering().raise(stored, Schema.EMPTY, Schema.EMPTY)).isEqualTo(stored);
    }

    @Test
    void readsTheLabelsOfAnEnumFromTheColumns() {
        Column stored = Column.of("m", new ColumnType.Varchar(255))
                .withAllowedValues(Optional.of(new AllowedValues(List.of("SAD"), Optional.of("ck_t_m"))));
        Schema desired =
                table(Column.of("m", new ColumnType.EnumReference(MOOD))).withEnums(List.of(MOODS));
        Schema raised = DIALECT.lowering().raise(table(stored), desired, Schema.EMPTY);
        assertThat(raised.enumType(MOOD)).contains(MOODS.withLabels(List.of("SAD")));
        assertThat(raised.tables()).isEqualTo(desired.tables());
    }

    @Test
    void keepsADifferenceThatIsStored() {
        Schema desired = table(Column.of("a", new ColumnType.Varchar(10)));
        Schema stored = table(Column.of("a", new ColumnType.Varchar(20)));
        assertThat(DIALECT.lowering().raise(stored, desired, desired)).isEqualTo(stored);
    }

    @Test
    void refusesSchemasAndNumberedColumnsThatAreNoKey() {
        Schema inSchema = Schema.of(
                List.of(Table.of(ObjectName.of("sales", "orders"), List.of(Column.of("a", new ColumnType.Int())))));
        assertThatThrownBy(() -> DIALECT.lowering().lower(inSchema))
                .isInstanceOf(UnsupportedSchemaException.class)
                .hasMessageContaining("sales.orders");
        assertThatThrownBy(() -> DIALECT.lowering().lower(table(ID)))
                .isInstanceOf(UnsupportedSchemaException.class)
                .hasMessageContaining("t.id");
    }

    @Test
    void evensOutSpellingsThatMeanTheSame() {
        Column flag = Column.of("a", new ColumnType.Bool());
        assertSame(
                flag.withDefault(Optional.of(new Literal.Bool(true))),
                flag.withDefault(Optional.of(SqlExpression.written("TRUE"))));
        assertSame(
                flag.withDefault(Optional.of(new Literal.Bool(false))),
                flag.withDefault(Optional.of(SqlExpression.written("0"))));
        Column number = Column.of("a", new ColumnType.Numeric(10, 2));
        assertSame(
                number.withDefault(Optional.of(SqlExpression.written("(0.00)"))),
                number.withDefault(Optional.of(Literal.Decimal.of(0))));
        Column moment = Column.of("a", new ColumnType.Timestamp(OptionalInt.empty()));
        assertSame(
                moment.withDefault(Optional.of(SqlExpression.written("(current_timestamp)"))),
                moment.withDefault(Optional.of(new SqlExpression.CurrentTimestamp())));
        Column text = Column.of("a", new ColumnType.Text());
        assertSame(text.withCollation(Optional.of("binary")), text);
        assertSame(text.withCollation(Optional.of("nocase")), text.withCollation(Optional.of("NOCASE")));
        Column uuid = Column.of("a", new ColumnType.Uuid());
        UUID some = new UUID(1, 2);
        assertSame(
                uuid.withDefault(Optional.of(new Literal.Uuid(some))),
                uuid.withDefault(Optional.of(SqlExpression.written("x'00000000000000010000000000000002'"))));
        assertThat(canonical(table(text)
                        .withTable(
                                ObjectName.of("t"),
                                it -> it.withChecks(List.of(Check.of("\"a\" <> 'x' AND (A = b)"))))))
                .isEqualTo(canonical(table(text)
                        .withTable(
                                ObjectName.of("t"), it -> it.withChecks(List.of(Check.of("a != 'x' and a = \"B\""))))));
    }

    private static void assertSame(Column left, Column right) {
        assertThat(canonical(table(left))).isEqualTo(canonical(table(right)));
    }

    private static Schema canonical(Schema schema) {
        return DIALECT.textualForm().canonical(schema);
    }

    private static Schema table(Column column) {
        return Schema.of(List.of(Table.of(ObjectName.of("t"), List.of(column)).withIndexes(List.of(index()))));
    }

    private static Index index() {
        return Index.of(IndexPart.expression(SqlText.of("1"))).withName(Optional.of("ix_one"));
    }
}
