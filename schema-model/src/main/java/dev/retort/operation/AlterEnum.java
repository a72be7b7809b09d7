package dev.retort.operation;

import dev.retort.schema.EnumType;

/** Changes one label of a named enum type: {@code before} and {@code after} are the whole type around that change. */
public record AlterEnum(EnumType before, EnumType after, EnumChange change) implements SchemaOperation {
    @Override
    public AlterEnum reverse() {
        return new AlterEnum(after, before, change.reverse(before));
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visitAlterEnum(this);
    }
}
