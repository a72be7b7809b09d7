package dev.retort.operation;

import dev.retort.schema.ForeignKey;
import dev.retort.schema.ObjectName;

/** Drops a foreign key. */
public record DropForeignKey(ObjectName table, ForeignKey foreignKey) implements SchemaOperation {
    @Override
    public SchemaOperation reverse() {
        return AddForeignKey.of(table, foreignKey);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visitDropForeignKey(this);
    }
}
