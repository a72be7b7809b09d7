package dev.retort.introspector;

import dev.retort.dialect.Dialect;
import dev.retort.schema.ObjectName;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * How names of a catalogue become names of a schema: the default schema is said by leaving it out.
 *
 * @param defaultSchema as the catalogue holds it
 * @param read the name that the catalogue holds in a way
 * @param stored the way in which the catalogue holds a name
 */
public record NameScope(String defaultSchema, UnaryOperator<String> read, UnaryOperator<String> stored) {
    /** A catalogue that holds names as they are. */
    public NameScope(String defaultSchema) {
        this(defaultSchema, UnaryOperator.identity(), UnaryOperator.identity());
    }

    /** A catalogue that holds names as a dialect says. */
    public NameScope(String defaultSchema, Dialect dialect) {
        this(defaultSchema, dialect::read, dialect::stored);
    }

    /** The name of an object in a schema, both as the catalogue holds them. */
    public ObjectName name(String schema, String name) {
        return new ObjectName(
                Optional.of(schema)
                        .filter(given -> !given.equals(defaultSchema))
                        .map(read),
                read.apply(name));
    }

    /** The name of a part of a table, such as a column. */
    public String name(String part) {
        return read.apply(part);
    }

    /** The same name, without a schema when it is the default one. */
    public ObjectName normal(ObjectName name) {
        boolean isDefault = name.schema()
                .filter(schema ->
                        schema.equals(defaultSchema) || stored.apply(schema).equals(defaultSchema))
                .isPresent();
        return isDefault ? ObjectName.of(name.name()) : name;
    }
}
