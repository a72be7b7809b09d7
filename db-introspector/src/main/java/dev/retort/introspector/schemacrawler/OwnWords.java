package dev.retort.introspector.schemacrawler;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * What a database tells better than JDBC metadata does; all names as the catalogue holds them.
 *
 * @param keptIndexes the indexes that belong to constraints, each with its schema in front
 * @param indexesOfKeys the index that knows the columns of a key better, under schema, table and key
 * @param types the type of a column with all its numbers and labels, under schema, table and column
 * @param expressions an expression over columns of the model as one writes it, from how the catalogue holds it
 */
record OwnWords(
        Set<String> keptIndexes,
        Map<List<String>, String> indexesOfKeys,
        Map<List<String>, String> types,
        BiFunction<List<String>, String, String> expressions) {
    static final OwnWords NONE = new OwnWords(Set.of(), Map.of(), Map.of(), (columns, expression) -> expression);
}
