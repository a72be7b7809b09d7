package dev.retort.operation;

import dev.retort.schema.Index;
import dev.retort.schema.ObjectName;

/** Drops an index; {@code concurrently} lets reads and writes go on meanwhile, where the database can. */
public record DropIndex(ObjectName table, Index index, boolean concurrently) implements SchemaOperation {
    public static DropIndex of(ObjectName table, Index index) {
        return new DropIndex(table, index, false);
    }

    @Override
    public CreateIndex reverse() {
        return new CreateIndex(table, index, concurrently);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visitDropIndex(this);
    }
}
