package dev.retort.differ.planner;

import dev.retort.schema.Check;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.Table;
import dev.retort.schema.Unique;
import java.util.Comparator;
import java.util.List;

/** The parts of a table in an order that does not depend on the one in which they were found. Columns keep theirs. */
final class Sorted {
    private Sorted() {}

    static Table parts(Table table) {
        return table.withUniques(in(
                        table.uniques(),
                        Comparator.comparing((Unique unique) -> String.join(",", unique.columns()))
                                .thenComparing(unique -> unique.name().orElse(""))))
                .withForeignKeys(foreignKeys(table.foreignKeys()))
                .withChecks(in(
                        table.checks(),
                        Comparator.comparing((Check check) -> check.name().orElse(""))
                                .thenComparing(check -> check.condition().text())))
                .withIndexes(indexes(table.indexes()));
    }

    static List<ForeignKey> foreignKeys(List<ForeignKey> keys) {
        return in(
                keys,
                Comparator.comparing((ForeignKey key) -> String.join(",", key.columns()))
                        .thenComparing(ForeignKey::referencedTable)
                        .thenComparing(key -> key.name().orElse("")));
    }

    static List<Index> indexes(List<Index> indexes) {
        return in(
                indexes,
                Comparator.comparing((Index index) -> index.name().orElse(""))
                        .thenComparing(index -> index.parts().stream()
                                .map(IndexPart::toString)
                                .toList()
                                .toString())
                        .thenComparing(Index::toString));
    }

    private static <T> List<T> in(List<T> things, Comparator<T> order) {
        return things.stream().sorted(order).toList();
    }
}
