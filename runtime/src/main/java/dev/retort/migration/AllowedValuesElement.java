package dev.retort.migration;

import dev.retort.runtime.recording.ColumnAlteration;
import java.util.List;
import java.util.Optional;

record AllowedValuesElement(dev.retort.schema.AllowedValues record, List<String> added, List<String> removed)
        implements AllowedValues {
    @Override
    public AllowedValues adding(String first, String... rest) {
        return new AllowedValuesElement(record, Arguments.all("adding", "a value", first, rest), removed);
    }

    @Override
    public AllowedValues removing(String first, String... rest) {
        return new AllowedValuesElement(record, added, Arguments.all("removing", "a value", first, rest));
    }

    @Override
    public AllowedValues checkNamed(String name) {
        Optional<String> given = Optional.of(Arguments.text("checkNamed", "the name", name));
        return new AllowedValuesElement(record.withConstraintName(given), added, removed);
    }

    ColumnAlteration alteration() {
        return new ColumnAlteration.OfAllowedValues(Optional.of(record), added, removed);
    }
}
