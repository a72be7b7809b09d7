package dev.retort.operation;

import dev.retort.schema.ObjectName;
import dev.retort.schema.PrimaryKey;

/** Gives a table its primary key. */
public record AddPrimaryKey(ObjectName table, PrimaryKey primaryKey) implements SchemaOperation {
    @Override
    public DropPrimaryKey reverse() {
        return new DropPrimaryKey(table, primaryKey);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visitAddPrimaryKey(this);
    }
}
