package dev.retort.migration;

import java.util.Optional;

record CheckElement(dev.retort.schema.Check record) implements Check {
    @Override
    public Check named(String name) {
        return new CheckElement(record.withName(Optional.of(Arguments.text("named", "the name", name))));
    }
}
