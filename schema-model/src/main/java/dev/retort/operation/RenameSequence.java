package dev.retort.operation;

import dev.retort.schema.ObjectName;

/** Renames a sequence or moves it to another schema. */
public record RenameSequence(ObjectName from, ObjectName to) implements SchemaOperation {
    @Override
    public RenameSequence reverse() {
        return new RenameSequence(to, from);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visitRenameSequence(this);
    }
}
