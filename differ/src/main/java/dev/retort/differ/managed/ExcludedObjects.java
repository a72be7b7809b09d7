package dev.retort.differ.managed;

import dev.retort.schema.Column;
import dev.retort.schema.Index;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Takes out of a schema what is not to be looked at. A column of a primary key stays, because its table needs it. */
public final class ExcludedObjects {
    private final ObjectPatterns exclude;

    public ExcludedObjects(ObjectPatterns exclude) {
        this.exclude = exclude;
    }

    public Schema without(Schema schema) {
        return exclude == ObjectPatterns.NONE
                ? schema
                : new Schema(
                        schema.schemas(),
                        schema.tables().stream()
                                .filter(table -> !exclude.matchesTable(table.name()))
                                .map(this::without)
                                .toList(),
                        schema.sequences().stream()
                                .filter(sequence -> !exclude.matchesSequence(sequence.name()))
                                .toList(),
                        schema.enums().stream()
                                .filter(type -> !exclude.matchesEnum(type.name()))
                                .toList());
    }

    private Table without(Table table) {
        ObjectName name = table.name();
        Set<String> hidden = table.columns().stream()
                .map(Column::name)
                .filter(column -> exclude.matchesColumn(name, column))
                .filter(column -> table.primaryKey()
                        .filter(key -> key.columns().contains(column))
                        .isEmpty())
                .collect(Collectors.toSet());
        Predicate<List<String>> visible = columns -> columns.stream().noneMatch(hidden::contains);
        return table.withUniques(table.uniques().stream()
                        .filter(unique -> visible.test(unique.columns()) && isCompared(name, unique.name()))
                        .toList())
                .withForeignKeys(table.foreignKeys().stream()
                        .filter(key -> visible.test(key.columns()) && isCompared(name, key.name()))
                        .toList())
                .withChecks(table.checks().stream()
                        .filter(check -> isCompared(name, check.name()))
                        .toList())
                .withIndexes(table.indexes().stream()
                        .filter(index -> visible.test(columns(index))
                                && index.name()
                                        .filter(text -> exclude.matchesIndex(name, text))
                                        .isEmpty())
                        .toList())
                .withColumns(table.columns().stream()
                        .filter(column -> !hidden.contains(column.name()))
                        .toList());
    }

    private boolean isCompared(ObjectName table, Optional<String> constraint) {
        return constraint.filter(name -> exclude.matchesConstraint(table, name)).isEmpty();
    }

    private static List<String> columns(Index index) {
        return index.parts().stream()
                .flatMap(part -> part.columnName().stream())
                .toList();
    }
}
