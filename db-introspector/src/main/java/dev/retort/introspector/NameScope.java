package dev.retort.introspector;

import dev.retort.schema.ObjectName;
import java.util.Optional;

/** How names of a catalogue become names of a schema: the default schema is said by leaving it out. */
public record NameScope(String defaultSchema) {
    public ObjectName name(String schema, String name) {
        return new ObjectName(Optional.of(schema).filter(given -> !given.equals(defaultSchema)), name);
    }

    /** The same name, without a schema when it is the default one. */
    public ObjectName normal(ObjectName name) {
        return name.schema().map(schema -> name(schema, name.name())).orElse(name);
    }
}
