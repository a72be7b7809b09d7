package dev.retort.cli.comparison;

import dev.retort.runtime.replay.AdoptedObjects;
import dev.retort.schema.EnumType;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import java.util.Optional;

/** The objects of a database that was read already. */
record SchemaObjects(Schema schema) implements AdoptedObjects {
    @Override
    public Optional<Table> table(ObjectName name) {
        return schema.table(name);
    }

    @Override
    public Optional<Sequence> sequence(ObjectName name) {
        return schema.sequence(name);
    }

    @Override
    public Optional<EnumType> enumType(ObjectName name) {
        return schema.enumType(name);
    }
}
