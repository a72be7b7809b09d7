package dev.retort.differ.planner;

import dev.retort.differ.column.ColumnMention;
import dev.retort.operation.Backfill;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Literal;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the rows get in a required column that comes back without its values: 0, false or the empty text, so that the way
 * back runs on filled tables. Where such a value would break a rule of the table, a person has to say.
 */
final class StandIn {
    private final Map<ObjectName, Table> tables = new HashMap<>();

    StandIn(Schema schema) {
        schema.tables().forEach(table -> tables.put(table.name(), table));
    }

    Optional<Backfill> backfill(ObjectName table, Column column) {
        boolean needed = !column.nullable()
                && column.defaultValue().isEmpty()
                && column.generation().isEmpty();
        if (!needed) {
            return Optional.empty();
        }
        Table owner = tables.get(table);
        boolean free = column.allowedValues().isEmpty() && (owner == null || !isInRule(owner, column.name()));
        return Optional.of(
                free
                        ? value(column.type()).<Backfill>map(Backfill.With::new).orElseGet(Backfill.Undecided::new)
                        : new Backfill.Undecided());
    }

    private static boolean isInRule(Table table, String column) {
        return table.primaryKey().filter(key -> key.columns().contains(column)).isPresent()
                || table.uniques().stream().anyMatch(key -> key.columns().contains(column))
                || table.foreignKeys().stream().anyMatch(key -> key.columns().contains(column))
                || table.checks().stream().anyMatch(check -> ColumnMention.isIn(check.condition(), Set.of(column)))
                || table.indexes().stream()
                        .anyMatch(index -> index.unique()
                                && index.parts().stream().anyMatch(part -> part.columnName()
                                        .filter(column::equals)
                                        .isPresent()));
    }

    private static Optional<Literal> value(ColumnType type) {
        if (type instanceof ColumnType.Bool) {
            return Optional.of(new Literal.Bool(false));
        } else if (type instanceof ColumnType.Varchar || type instanceof ColumnType.Text) {
            return Optional.of(new Literal.Text(""));
        }
        boolean number = type instanceof ColumnType.SmallInt
                || type instanceof ColumnType.Int
                || type instanceof ColumnType.BigInt
                || type instanceof ColumnType.Real
                || type instanceof ColumnType.DoublePrecision
                || type instanceof ColumnType.Numeric;
        return number ? Optional.of(Literal.Decimal.of(0)) : Optional.empty();
    }
}
