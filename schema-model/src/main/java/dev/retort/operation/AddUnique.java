package dev.retort.operation;

import dev.retort.schema.ObjectName;
import dev.retort.schema.Unique;

/** Adds a unique constraint. */
public record AddUnique(ObjectName table, Unique unique) implements SchemaOperation {
    @Override
    public DropUnique reverse() {
        return new DropUnique(table, unique);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visitAddUnique(this);
    }
}
