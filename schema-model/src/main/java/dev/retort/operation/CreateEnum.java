package dev.retort.operation;

import dev.retort.schema.EnumType;

/** Creates a named enum type. */
public record CreateEnum(EnumType type) implements SchemaOperation {
    @Override
    public DropEnum reverse() {
        return new DropEnum(type);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visitCreateEnum(this);
    }
}
