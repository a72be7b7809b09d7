package dev.retort.operation;

import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Generation;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.SeedRow;
import dev.retort.schema.Table;
import dev.retort.schema.Unique;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What changes of columns do to the table around them. */
final class TableEffect {
    private TableEffect() {}

    static Table withColumn(Table table, Column column, Optional<String> before) {
        List<Column> columns = new ArrayList<>(table.columns());
        int place = before.flatMap(table::column).map(columns::indexOf).orElse(columns.size());
        columns.add(place, column);
        return table.withColumns(columns);
    }

    /** What stands on the column goes with it, as it does in the databases that allow the drop. */
    static Table withoutColumn(Table table, String name) {
        ExpressionRename mention = new ExpressionRename(name, name);
        Table free = table.withPrimaryKey(
                        table.primaryKey().filter(key -> !key.columns().contains(name)))
                .withUniques(without(table.uniques(), Unique::columns, name))
                .withForeignKeys(without(table.foreignKeys(), ForeignKey::columns, name))
                .withChecks(table.checks().stream()
                        .filter(check -> !mention.isIn(check.condition()))
                        .toList())
                .withIndexes(table.indexes().stream()
                        .filter(index -> !mentions(index, name, mention))
                        .toList());
        return free.withColumns(free.columns().stream()
                .filter(column -> !column.name().equals(name))
                .toList());
    }

    static Table withRenamedColumn(Table table, String from, String to) {
        ExpressionRename rename = new ExpressionRename(from, to);
        // The parts are renamed in one step, because a key may not name a column that the table does not have.
        return new Table(
                table.name(),
                table.columns().stream()
                        .map(column -> renamed(column, from, to, rename))
                        .toList(),
                table.primaryKey().map(key -> key.withColumns(renamed(key.columns(), from, to))),
                table.uniques().stream()
                        .map(unique -> unique.withColumns(renamed(unique.columns(), from, to)))
                        .toList(),
                table.foreignKeys().stream()
                        .map(key -> key.withColumns(renamed(key.columns(), from, to)))
                        .map(key -> key.referencedTable().equals(table.name()) ? retargeted(key, from, to) : key)
                        .toList(),
                table.checks().stream()
                        .map(check -> check.withCondition(rename.in(check.condition())))
                        .toList(),
                table.indexes().stream()
                        .map(index -> renamed(index, from, to, rename))
                        .toList(),
                table.comment(),
                table.seedRows().stream()
                        .map(row ->
                                new SeedRow(renamedCells(row.key(), from, to), renamedCells(row.initial(), from, to)))
                        .toList());
    }

    private static List<SeedRow.Cell> renamedCells(List<SeedRow.Cell> cells, String from, String to) {
        return cells.stream()
                .map(cell -> cell.column().equals(from) ? new SeedRow.Cell(to, cell.value()) : cell)
                .toList();
    }

    static ForeignKey retargeted(ForeignKey key, String from, String to) {
        return key.withTarget(key.referencedTable(), renamed(key.referencedColumns(), from, to));
    }

    static <T> Table withConstraint(Table table, T constraint) {
        if (constraint instanceof PrimaryKey key) {
            return table.withPrimaryKey(Optional.of(key));
        } else if (constraint instanceof Unique unique) {
            return table.withUniques(and(table.uniques(), unique));
        } else if (constraint instanceof ForeignKey key) {
            return table.withForeignKeys(and(table.foreignKeys(), key));
        }
        return table.withChecks(and(table.checks(), (Check) constraint));
    }

    static <T> List<T> and(List<T> list, T one) {
        List<T> more = new ArrayList<>(list);
        more.add(one);
        return more;
    }

    private static <T> List<T> without(List<T> constraints, Function<T, List<String>> columns, String name) {
        return constraints.stream()
                .filter(constraint -> !columns.apply(constraint).contains(name))
                .toList();
    }

    private static boolean mentions(Index index, String name, ExpressionRename mention) {
        return index.include().contains(name)
                || index.where().filter(mention::isIn).isPresent()
                || index.parts().stream()
                        .anyMatch(part -> part.target() instanceof IndexPart.Target.OfExpression target
                                ? mention.isIn(target.expression())
                                : part.columnName().filter(name::equals).isPresent());
    }

    private static Column renamed(Column column, String from, String to, ExpressionRename rename) {
        Optional<Generation> generation = column.computed()
                .<Generation>map(
                        computed -> new Generation.Computed(rename.in(computed.expression()), computed.stored()))
                .or(column::generation);
        return (column.name().equals(from) ? column.withName(to) : column).withGeneration(generation);
    }

    private static Index renamed(Index index, String from, String to, ExpressionRename rename) {
        return index.withInclude(renamed(index.include(), from, to))
                .withWhere(index.where().map(rename::in))
                .withParts(index.parts().stream()
                        .map(part -> part.withTarget(
                                part.target() instanceof IndexPart.Target.OfExpression target
                                        ? new IndexPart.Target.OfExpression(rename.in(target.expression()))
                                        : new IndexPart.Target.OfColumn(
                                                renamed(part.columnName().orElseThrow(), from, to))))
                        .toList());
    }

    private static List<String> renamed(List<String> columns, String from, String to) {
        return columns.stream().map(column -> renamed(column, from, to)).toList();
    }

    private static String renamed(String column, String from, String to) {
        return column.equals(from) ? to : column;
    }
}
