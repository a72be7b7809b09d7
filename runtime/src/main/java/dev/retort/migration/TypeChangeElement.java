package dev.retort.migration;

import dev.retort.runtime.recording.ColumnAlteration;
import java.util.Optional;

record TypeChangeElement(ColumnAlteration.OfType record) implements TypeChange {
    @Override
    public TypeChange was(ColumnType old) {
        return new TypeChangeElement(new ColumnAlteration.OfType(
                record.type(), Optional.of(ColumnTypeElement.record("was", old)), record.using()));
    }

    @Override
    public TypeChange using(String expression) {
        return using(SqlElement.written("using", expression));
    }

    @Override
    public TypeChange using(Sql expression) {
        return new TypeChangeElement(new ColumnAlteration.OfType(
                record.type(), record.was(), Optional.of(SqlElement.text("using", expression))));
    }
}
