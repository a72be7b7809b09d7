package dev.retort.introspector.canonical;

import dev.retort.schema.ObjectName;
import java.util.Optional;

/**
 * What a server is asked: how it understands {@code text}. {@code table} is the table whose columns the text may name,
 * {@code type} the type of the column whose value it is. {@code words} says to people what it is about and is no part of
 * what makes two questions the same.
 */
record Question(Place.Kind kind, Optional<ObjectName> table, Optional<String> type, String text, String words) {
    @Override
    public boolean equals(Object other) {
        return other instanceof Question that
                && kind == that.kind
                && table.equals(that.table)
                && type.equals(that.type)
                && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }
}
