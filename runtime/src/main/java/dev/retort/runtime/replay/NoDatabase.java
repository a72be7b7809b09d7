package dev.retort.runtime.replay;

import dev.retort.schema.EnumType;
import dev.retort.schema.ObjectName;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import java.util.Optional;

record NoDatabase() implements AdoptedObjects {
    @Override
    public Optional<Table> table(ObjectName name) {
        return Optional.empty();
    }

    @Override
    public Optional<Sequence> sequence(ObjectName name) {
        return Optional.empty();
    }

    @Override
    public Optional<EnumType> enumType(ObjectName name) {
        return Optional.empty();
    }

    @Override
    public boolean isThere() {
        return false;
    }
}
