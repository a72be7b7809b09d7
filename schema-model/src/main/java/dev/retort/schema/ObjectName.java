package dev.retort.schema;

import java.util.Optional;

/**
 * The name of a table, sequence or type as the database stores it: an optional schema and a name, neither quoted nor
 * folded. No schema means the default schema of the connection.
 */
public record ObjectName(Optional<String> schema, String name) implements Comparable<ObjectName> {
    public ObjectName {
        if (name.isEmpty() || schema.filter(String::isEmpty).isPresent()) {
            throw new IllegalArgumentException("a name is empty: " + schema.orElse("") + "." + name);
        }
    }

    /** A name in the default schema; a dot in it belongs to the name. */
    public static ObjectName of(String name) {
        return new ObjectName(Optional.empty(), name);
    }

    public static ObjectName of(String schema, String name) {
        return new ObjectName(Optional.of(schema), name);
    }

    /**
     * Reads the written form: {@code orders}, {@code sales.orders}, or with double quotes around a part that holds a dot
     * or a quote, {@code "odd.name"}.
     *
     * @throws IllegalArgumentException when a quote is not closed, a part is empty or there are more than two parts
     */
    public static ObjectName parse(String written) {
        return WrittenName.parse(written);
    }

    public ObjectName withName(String newName) {
        return new ObjectName(schema, newName);
    }

    /** The inverse of {@link #parse}. */
    public String written() {
        return schema.map(prefix -> WrittenName.part(prefix) + ".").orElse("") + WrittenName.part(name);
    }

    @Override
    public int compareTo(ObjectName other) {
        int bySchema = schema.orElse("").compareTo(other.schema.orElse(""));
        return bySchema != 0 ? bySchema : name.compareTo(other.name);
    }

    /** By hand, because a replay and a comparison ask it millions of times, and the one of a record is several times slower. */
    @Override
    public boolean equals(Object other) {
        return other instanceof ObjectName that && name.equals(that.name) && schema.equals(that.schema);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + schema.hashCode();
    }

    @Override
    public String toString() {
        return written();
    }
}
