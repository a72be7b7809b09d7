package dev.retort.cli.baseline;

import dev.retort.differ.managed.ObjectPatterns;
import dev.retort.differ.managed.ToolTables;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Schema;
import dev.retort.schema.SqlExpression;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Chooses what of a database a baseline says: what the entities map, or all but the tables of other tools. */
final class BaselineTables {
    private final Schema live;
    private final Schema desired;
    private final boolean everything;
    private final ObjectPatterns exclude;
    private final List<String> leftOut = new ArrayList<>();

    BaselineTables(Schema live, Schema desired, ObjectPatterns exclude, boolean everything) {
        this.live = live;
        this.desired = desired;
        this.exclude = exclude;
        this.everything = everything;
    }

    Schema schema() {
        Set<ObjectName> names = live.tables().stream()
                .map(Table::name)
                .filter(this::isChosen)
                .collect(Collectors.toCollection(TreeSet::new));
        List<Table> tables = live.tables().stream()
                .filter(table -> names.contains(table.name()))
                .map(table -> whole(table, names))
                .toList();
        Set<ObjectName> used = new TreeSet<>();
        tables.forEach(table -> table.columns().forEach(column -> used(column, used)));
        return new Schema(
                live.schemas(),
                tables,
                live.sequences().stream()
                        .filter(sequence -> everything
                                || used.contains(sequence.name())
                                || desired.sequence(sequence.name()).isPresent())
                        .toList(),
                live.enums().stream()
                        .filter(type -> everything
                                || used.contains(type.name())
                                || desired.enumType(type.name()).isPresent())
                        .toList());
    }

    /** What hangs on a chosen table and could not be said; there once the schema was asked for. */
    List<String> leftOut() {
        return leftOut;
    }

    private boolean isChosen(ObjectName table) {
        return !exclude.matchesTable(table)
                && (desired.table(table).isPresent() || (everything && !ToolTables.hold(table)));
    }

    private Table whole(Table table, Set<ObjectName> names) {
        List<ForeignKey> keys = new ArrayList<>();
        for (ForeignKey key : table.foreignKeys()) {
            if (names.contains(key.referencedTable())) {
                keys.add(key);
            } else {
                leftOut.add("foreign key " + key.name().orElse("") + " of " + table.name() + " to "
                        + key.referencedTable() + ", which no entity maps");
            }
        }
        return table.withForeignKeys(keys);
    }

    private static void used(Column column, Set<ObjectName> names) {
        ColumnType element = column.type() instanceof ColumnType.Array array ? array.element() : column.type();
        if (element instanceof ColumnType.EnumReference reference) {
            names.add(reference.name());
        }
        column.defaultValue()
                .filter(SqlExpression.NextValue.class::isInstance)
                .map(SqlExpression.NextValue.class::cast)
                .ifPresent(next -> names.add(next.sequence()));
    }
}
