package dev.retort.operation;

import dev.retort.schema.ObjectName;

/** Renames an index of a table. */
public record RenameIndex(ObjectName table, String from, String to) implements SchemaOperation {
    @Override
    public RenameIndex reverse() {
        return new RenameIndex(table, to, from);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visitRenameIndex(this);
    }
}
