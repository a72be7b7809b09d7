package dev.retort.introspector.canonical;

import dev.retort.schema.ColumnType;
import dev.retort.schema.ObjectName;
import java.util.Optional;

/** Where in a schema a text stands. {@code column} and its type are there for what belongs to a column. */
record Place(ObjectName table, Kind kind, Optional<String> column, Optional<ColumnType> type) {
    enum Kind {
        TYPE,
        DEFAULT,
        COMPUTED,
        CHECK,
        INDEX_EXPRESSION,
        INDEX_PREDICATE
    }

    static Place ofColumn(ObjectName table, Kind kind, String column, ColumnType type) {
        return new Place(table, kind, Optional.of(column), Optional.of(type));
    }

    static Place ofTable(ObjectName table, Kind kind) {
        return new Place(table, kind, Optional.empty(), Optional.empty());
    }

    /** The words for people: {@code the default of orders.status}. */
    String words() {
        String thing = column.map(name -> table.written() + "." + name).orElse(table.written());
        return switch (kind) {
            case TYPE -> "the type of " + thing;
            case DEFAULT -> "the default of " + thing;
            case COMPUTED -> "the expression of " + thing;
            case CHECK -> "a check of " + thing;
            case INDEX_EXPRESSION -> "an index expression of " + thing;
            case INDEX_PREDICATE -> "an index condition of " + thing;
        };
    }
}
