package dev.retort.operation;

import dev.retort.schema.ObjectName;

/** Renames a named enum type or moves it to another schema. */
public record RenameEnum(ObjectName from, ObjectName to) implements SchemaOperation {
    @Override
    public RenameEnum reverse() {
        return new RenameEnum(to, from);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visitRenameEnum(this);
    }
}
