package dev.retort.migration;

import dev.retort.runtime.recording.ColumnAlteration;
import dev.retort.schema.Value;
import java.time.temporal.Temporal;
import java.util.Optional;
import java.util.UUID;

record DefaultChangeElement(ColumnAlteration.OfDefault record) implements DefaultChange {
    static DefaultChange to(Value value) {
        return new DefaultChangeElement(new ColumnAlteration.OfDefault(Optional.of(value), Optional.empty()));
    }

    @Override
    public DefaultChange was(String old) {
        return was(Literals.text("was", old));
    }

    @Override
    public DefaultChange was(Number old) {
        return was(Literals.number("was", old));
    }

    @Override
    public DefaultChange was(boolean old) {
        return was(Literals.bool(old));
    }

    @Override
    public DefaultChange was(Temporal old) {
        return was(Literals.moment("was", old));
    }

    @Override
    public DefaultChange was(UUID old) {
        return was(Literals.uuid("was", old));
    }

    @Override
    public DefaultChange was(byte[] old) {
        return was(Literals.binary("was", old));
    }

    @Override
    public DefaultChange was(Sql old) {
        return was(SqlElement.expression("was", old));
    }

    private DefaultChange was(Value old) {
        return new DefaultChangeElement(new ColumnAlteration.OfDefault(record.value(), Optional.of(old)));
    }
}
