package dev.retort.operation;

import dev.retort.schema.ObjectName;
import dev.retort.schema.Unique;

/** Drops a unique constraint. */
public record DropUnique(ObjectName table, Unique unique) implements SchemaOperation {
    @Override
    public AddUnique reverse() {
        return new AddUnique(table, unique);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visitDropUnique(this);
    }
}
