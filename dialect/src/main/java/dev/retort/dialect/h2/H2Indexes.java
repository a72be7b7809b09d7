package dev.retort.dialect.h2;

import dev.retort.schema.Index;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * Which indexes H2 has: those over columns, without a condition. Of the others it stores nothing, as it stores nothing of a
 * deferred constraint: the migrations alone know that they are there. One table for both directions.
 */
final class H2Indexes {
    private H2Indexes() {}

    static boolean isStored(Index index) {
        return index.where().isEmpty()
                && index.parts().stream().allMatch(part -> part.columnName().isPresent());
    }

    /** The table without the indexes that H2 has no place for. */
    static Table lowered(Table table) {
        return table.withIndexes(
                table.indexes().stream().filter(H2Indexes::isStored).toList());
    }

    /** A table from the catalogue with those indexes that only the migrations know. */
    static Table raised(Table stored, Table known) {
        List<Index> indexes = new ArrayList<>(stored.indexes());
        known.indexes().stream().filter(index -> !isStored(index)).forEach(indexes::add);
        return stored.withIndexes(indexes);
    }
}
