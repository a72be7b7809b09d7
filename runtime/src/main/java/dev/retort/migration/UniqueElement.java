package dev.retort.migration;

import dev.retort.schema.Deferral;
import java.util.Optional;

record UniqueElement(dev.retort.schema.Unique record) implements Unique {
    @Override
    public Unique named(String name) {
        return new UniqueElement(record.withName(Optional.of(Arguments.text("named", "the name", name))));
    }

    @Override
    public Unique nullsNotDistinct() {
        return new UniqueElement(record.withNullsNotDistinct(true));
    }

    @Override
    public Unique deferrable() {
        return new UniqueElement(record.withDeferral(Deferral.DEFERRABLE));
    }

    @Override
    public Unique initiallyDeferred() {
        return new UniqueElement(record.withDeferral(Deferral.INITIALLY_DEFERRED));
    }
}
