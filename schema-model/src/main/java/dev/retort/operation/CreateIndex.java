package dev.retort.operation;

import dev.retort.schema.Index;
import dev.retort.schema.ObjectName;

/** Creates an index; {@code concurrently} lets writes go on meanwhile, where the database can. */
public record CreateIndex(ObjectName table, Index index, boolean concurrently) implements SchemaOperation {
    public static CreateIndex of(ObjectName table, Index index) {
        return new CreateIndex(table, index, false);
    }

    @Override
    public DropIndex reverse() {
        return new DropIndex(table, index, concurrently);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visitCreateIndex(this);
    }
}
