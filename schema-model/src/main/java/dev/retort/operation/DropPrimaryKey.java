package dev.retort.operation;

import dev.retort.schema.ObjectName;
import dev.retort.schema.PrimaryKey;

/** Takes the primary key from a table; its columns stay not null. */
public record DropPrimaryKey(ObjectName table, PrimaryKey primaryKey) implements SchemaOperation {
    @Override
    public AddPrimaryKey reverse() {
        return new AddPrimaryKey(table, primaryKey);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visitDropPrimaryKey(this);
    }
}
