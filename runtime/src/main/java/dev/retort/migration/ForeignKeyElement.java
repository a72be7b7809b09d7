package dev.retort.migration;

import dev.retort.schema.Deferral;
import java.util.Optional;

record ForeignKeyElement(dev.retort.schema.ForeignKey record) implements ForeignKey {
    @Override
    public ForeignKey named(String name) {
        return new ForeignKeyElement(record.withName(Optional.of(Arguments.text("named", "the name", name))));
    }

    @Override
    public ForeignKey onDelete(Action action) {
        return new ForeignKeyElement(record.withOnDelete(
                Arguments.given("onDelete", "the action", action).record()));
    }

    @Override
    public ForeignKey onUpdate(Action action) {
        return new ForeignKeyElement(record.withOnUpdate(
                Arguments.given("onUpdate", "the action", action).record()));
    }

    @Override
    public ForeignKey deferrable() {
        return new ForeignKeyElement(record.withDeferral(Deferral.DEFERRABLE));
    }

    @Override
    public ForeignKey initiallyDeferred() {
        return new ForeignKeyElement(record.withDeferral(Deferral.INITIALLY_DEFERRED));
    }
}
