package dev.retort.migration;

import java.util.Optional;

record PrimaryKeyElement(dev.retort.schema.PrimaryKey record) implements PrimaryKey {
    @Override
    public PrimaryKey named(String name) {
        return new PrimaryKeyElement(record.withName(Optional.of(Arguments.text("named", "the name", name))));
    }
}
