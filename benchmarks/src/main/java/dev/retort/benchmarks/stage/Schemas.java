package dev.retort.benchmarks.stage;

import dev.retort.schema.AllowedValues;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Generation;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.Literal;
import dev.retort.schema.ObjectName;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.Unique;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Schemas of a given number of tables, of the shape that business applications have. */
final class Schemas {
    private Schemas() {}

    static Schema of(int tables) {
        List<Table> made = new ArrayList<>();
        for (int number = 0; number < tables; number++) {
            made.add(table(number, tables));
        }
        return Schema.of(made);
    }

    /** The same with a further column in every tenth table. */
    static Schema changed(Schema schema) {
        List<Table> changed = new ArrayList<>();
        for (Table table : schema.tables()) {
            List<Column> columns = new ArrayList<>(table.columns());
            if (changed.size() % 10 == 0) {
                columns.add(Column.of("nickname", new ColumnType.Varchar(80)));
            }
            changed.add(table.withColumns(columns));
        }
        return schema.withTables(changed);
    }

    private static Table table(int number, int tables) {
        ObjectName name = ObjectName.of("entity" + number);
        List<Column> columns = List.of(
                Column.of("id", new ColumnType.BigInt())
                        .notNull()
                        .withGeneration(Optional.of(Generation.Identity.byDefault())),
                Column.of("code", new ColumnType.Varchar(40)).notNull(),
                Column.of("amount", new ColumnType.Numeric(19, 4)),
                Column.of("quantity", new ColumnType.Int()).notNull().withDefault(Optional.of(Literal.Decimal.of(0))),
                Column.of("remark", new ColumnType.Text()),
                Column.of("day", new ColumnType.Date()),
                Column.of("status", new ColumnType.Varchar(20))
                        .notNull()
                        .withAllowedValues(Optional.of(AllowedValues.of(List.of("CLOSED", "NEW", "OPEN")))),
                Column.of("owner_id", new ColumnType.BigInt()),
                Column.of("parent_id", new ColumnType.BigInt()).notNull());
        return Table.of(name, columns)
                .withPrimaryKey(Optional.of(PrimaryKey.of("id")))
                .withUniques(List.of(Unique.of("code")))
                .withChecks(List.of(Check.of("quantity >= 0").withName(Optional.of("ck_quantity" + number))))
                .withForeignKeys(List.of(
                        reference("owner_id", (number * 31 + 7) % tables),
                        reference("parent_id", (number * 17 + 3) % tables)))
                .withIndexes(List.of(
                        Index.of(IndexPart.column("owner_id")),
                        Index.of(IndexPart.column("parent_id")),
                        Index.of(IndexPart.column("day"), IndexPart.column("status"))));
    }

    private static ForeignKey reference(String column, int table) {
        return ForeignKey.of(List.of(column), ObjectName.of("entity" + table), List.of("id"));
    }
}
