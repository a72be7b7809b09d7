package dev.retort.dialect.hazard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.operation.AddCheck;
import dev.retort.operation.AddColumn;
import dev.retort.operation.AddForeignKey;
import dev.retort.operation.AddUnique;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.AlterEnum;
import dev.retort.operation.Backfill;
import dev.retort.operation.CreateIndex;
import dev.retort.operation.CreateTable;
import dev.retort.operation.DropColumn;
import dev.retort.operation.DropTable;
import dev.retort.operation.EnumChange;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameColumn;
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
import dev.retort.schema.SqlText;
import dev.retort.schema.Table;
import dev.retort.schema.Unique;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HazardsTest {
    private static final ObjectName INVOICE = ObjectName.of("invoice");
    private static final Column NUMBER = Column.of("number", new ColumnType.Varchar(40));

    private static AlterColumn type(ColumnType from, ColumnType to) {
        return AlterColumn.of(INVOICE, Column.of("x", from), Column.of("x", to));
    }

    private static Column allowing(String... values) {
        return NUMBER.withAllowedValues(Optional.of(AllowedValues.of(List.of(values))));
    }

    private static AlterEnum dropLabel(Optional<String> replacement) {
        EnumType before = new EnumType(ObjectName.of("kind"), List.of("CARD", "TWINT"), false);
        return new AlterEnum(before, before.withLabels(List.of("CARD")), new EnumChange.Drop("TWINT", replacement));
    }

    static Stream<Arguments> operations() {
        Table table = Table.of(INVOICE, List.of(NUMBER));
        Column computed = NUMBER.withGeneration(Optional.of(new Generation.Computed(SqlText.of("1"), true)));
        Index index = Index.of(IndexPart.column("number"));
        return Stream.of(
                Arguments.of(new CreateTable(table), ""),
                Arguments.of(new DropTable(table), "deletes data"),
                Arguments.of(DropColumn.of(INVOICE, NUMBER), "deletes data"),
                Arguments.of(DropColumn.of(INVOICE, computed), ""),
                Arguments.of(AlterColumn.of(INVOICE, NUMBER, computed), "deletes data"),
                Arguments.of(new RenameColumn(INVOICE, "a", "b"), ""),
                Arguments.of(new AddUnique(INVOICE, Unique.of("number")), "fails on duplicate numbers"),
                Arguments.of(new AddUnique(INVOICE, Unique.of("a", "b")), "fails on duplicate a and b"),
                Arguments.of(AddForeignKey.of(INVOICE, ForeignKey.of(List.of("a"), INVOICE, List.of("b"))), ""),
                Arguments.of(AddCheck.of(INVOICE, Check.of("x > 0")), "fails if a row breaks it"),
                Arguments.of(CreateIndex.of(INVOICE, index), "blocks writes"),
                Arguments.of(new CreateIndex(INVOICE, index, true), ""),
                Arguments.of(CreateIndex.of(INVOICE, index.withUnique(true)), "fails on duplicate numbers"),
                Arguments.of(type(new ColumnType.Int(), new ColumnType.BigInt()), "rewrites the table"),
                Arguments.of(type(new ColumnType.Int(), new ColumnType.Bool()), "changes data"),
                Arguments.of(type(new ColumnType.SmallInt(), new ColumnType.Real()), "rewrites the table"),
                Arguments.of(type(new ColumnType.Int(), new ColumnType.DoublePrecision()), "rewrites the table"),
                Arguments.of(type(new ColumnType.BigInt(), new ColumnType.DoublePrecision()), "changes data"),
                Arguments.of(
                        type(new ColumnType.Numeric(15, 2), new ColumnType.DoublePrecision()), "rewrites the table"),
                Arguments.of(type(new ColumnType.Numeric(16, 2), new ColumnType.DoublePrecision()), "changes data"),
                Arguments.of(
                        type(new ColumnType.DoublePrecision(), new ColumnType.Numeric(9, 2)),
                        "fails above 9999999.99; changes data"),
                Arguments.of(
                        type(new ColumnType.Time(OptionalInt.of(3)), new ColumnType.Time(OptionalInt.of(0))),
                        "changes data"),
                Arguments.of(
                        type(new ColumnType.Time(OptionalInt.of(0)), new ColumnType.Time(OptionalInt.of(3))),
                        "rewrites the table"),
                Arguments.of(
                        type(new ColumnType.Timestamp(OptionalInt.empty()), new ColumnType.Time(OptionalInt.empty())),
                        "changes data"),
                Arguments.of(type(new ColumnType.BigInt(), new ColumnType.Int()), "fails above 2147483647"),
                Arguments.of(
                        type(new ColumnType.Numeric(12, 2), new ColumnType.Numeric(10, 2)), "fails above 99999999.99"),
                Arguments.of(type(new ColumnType.Numeric(10, 4), new ColumnType.Numeric(12, 2)), "changes data"),
                Arguments.of(type(new ColumnType.Varchar(10), new ColumnType.Varchar(20)), ""),
                Arguments.of(
                        type(new ColumnType.Text(), new ColumnType.Varchar(20)),
                        "fails if a value is longer than 20 characters"),
                Arguments.of(type(new ColumnType.Varchar(10), new ColumnType.Date()), "fails if a value is not a date"),
                Arguments.of(
                        type(new ColumnType.Varchar(10), new ColumnType.SmallInt()),
                        "fails if a value is not a number"),
                Arguments.of(type(new ColumnType.Text(), new ColumnType.Uuid()), "fails if a value is not a uuid"),
                Arguments.of(type(new ColumnType.Date(), new ColumnType.Varchar(10)), "rewrites the table"),
                Arguments.of(
                        type(
                                new ColumnType.Timestamp(OptionalInt.of(6)),
                                new ColumnType.Timestamp(OptionalInt.empty())),
                        ""),
                Arguments.of(AlterColumn.of(INVOICE, allowing("A", "B"), allowing("A")), "fails if a row is B"),
                Arguments.of(AlterColumn.of(INVOICE, allowing("A"), allowing("A", "B")), ""),
                Arguments.of(AlterColumn.of(INVOICE, allowing("A"), NUMBER), ""),
                Arguments.of(AlterColumn.of(INVOICE, NUMBER, NUMBER.notNull()), "fails if a row has no value"),
                Arguments.of(
                        new AlterColumn(
                                INVOICE,
                                NUMBER,
                                NUMBER.notNull(),
                                Optional.of(new Backfill.With(new Literal.Text(""))),
                                Optional.empty()),
                        ""),
                Arguments.of(AddColumn.of(INVOICE, NUMBER.notNull()), "fails if there are rows"),
                Arguments.of(AddColumn.of(INVOICE, NUMBER), ""),
                Arguments.of(dropLabel(Optional.of("CARD")), "changes data"),
                Arguments.of(dropLabel(Optional.empty()), "fails if a row is TWINT"));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void says_what_is_dangerous_and_nothing_else(Operation operation, String hazard) {
        assertThat(String.join("; ", Hazards.of(operation))).isEqualTo(hazard);
        assertThat(Hazards.deletesData(operation)).isEqualTo(hazard.equals("deletes data"));
    }

    @Test
    void a_table_that_has_just_been_made_holds_no_rows() {
        assertThat(Hazards.of(new AddUnique(INVOICE, Unique.of("number")), Set.of(INVOICE)))
                .isEmpty();
    }
}
