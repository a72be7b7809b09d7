package dev.retort.operation;

import dev.retort.schema.EnumType;

/** Drops a named enum type. */
public record DropEnum(EnumType type) implements SchemaOperation {
    @Override
    public CreateEnum reverse() {
        return new CreateEnum(type);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visitDropEnum(this);
    }
}
