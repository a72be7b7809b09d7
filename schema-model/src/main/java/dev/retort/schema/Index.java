package dev.retort.schema;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An index of a table, other than the one a constraint keeps for itself. {@code method} is empty for the database's
 * default; {@code parameters} are its storage parameters.
 */
public record Index(
        Optional<String> name,
        List<IndexPart> parts,
        boolean unique,
        Optional<SqlText> where,
        List<String> include,
        Optional<String> method,
        boolean nullsNotDistinct,
        SortedMap<String, String> parameters,
        Optional<String> comment) {
    public Index {
        parts = List.copyOf(parts);
        include = List.copyOf(include);
        parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("an index needs at least one column or expression");
        }
    }

    public static Index of(IndexPart... parts) {
        return new Index(
                Optional.empty(),
                List.of(parts),
                false,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                false,
                Collections.emptySortedMap(),
                Optional.empty());
    }

    public Index withName(Optional<String> newName) {
        return new Index(newName, parts, unique, where, include, method, nullsNotDistinct, parameters, comment);
    }

    public Index withParts(List<IndexPart> newParts) {
        return new Index(name, newParts, unique, where, include, method, nullsNotDistinct, parameters, comment);
    }

    public Index withUnique(boolean value) {
        return new Index(name, parts, value, where, include, method, nullsNotDistinct, parameters, comment);
    }

    public Index withWhere(Optional<SqlText> predicate) {
        return new Index(name, parts, unique, predicate, include, method, nullsNotDistinct, parameters, comment);
    }

    public Index withInclude(List<String> columns) {
        return new Index(name, parts, unique, where, columns, method, nullsNotDistinct, parameters, comment);
    }

    public Index withMethod(Optional<String> newMethod) {
        return new Index(name, parts, unique, where, include, newMethod, nullsNotDistinct, parameters, comment);
    }

    public Index withNullsNotDistinct(boolean value) {
        return new Index(name, parts, unique, where, include, method, value, parameters, comment);
    }

    public Index withParameter(String parameter, String value) {
        SortedMap<String, String> more = new TreeMap<>(parameters);
        more.put(parameter, value);
        return new Index(name, parts, unique, where, include, method, nullsNotDistinct, more, comment);
    }

    public Index withComment(Optional<String> newComment) {
        return new Index(name, parts, unique, where, include, method, nullsNotDistinct, parameters, newComment);
    }
}
