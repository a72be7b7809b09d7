package dev.retort.migration;

import dev.retort.operation.Backfill;
import dev.retort.runtime.recording.ColumnAlteration;
import dev.retort.schema.Value;
import java.time.temporal.Temporal;
import java.util.Optional;
import java.util.UUID;

record NotNullElement(ColumnAlteration.ToNotNull record) implements NotNullChange {
    @Override
    public NotNullChange backfill(String value) {
        return with(Literals.text("backfill", value));
    }

    @Override
    public NotNullChange backfill(Number value) {
        return with(Literals.number("backfill", value));
    }

    @Override
    public NotNullChange backfill(boolean value) {
        return with(Literals.bool(value));
    }

    @Override
    public NotNullChange backfill(Temporal value) {
        return with(Literals.moment("backfill", value));
    }

    @Override
    public NotNullChange backfill(UUID value) {
        return with(Literals.uuid("backfill", value));
    }

    @Override
    public NotNullChange backfill(byte[] value) {
        return with(Literals.binary("backfill", value));
    }

    @Override
    public NotNullChange backfill(Sql value) {
        return with(SqlElement.expression("backfill", value));
    }

    @Override
    public NotNullChange backfill(Undecided value) {
        Arguments.given("backfill", "the value", value);
        return new NotNullElement(new ColumnAlteration.ToNotNull(Optional.of(new Backfill.Undecided())));
    }

    private static NotNullChange with(Value value) {
        return new NotNullElement(new ColumnAlteration.ToNotNull(Optional.of(new Backfill.With(value))));
    }
}
