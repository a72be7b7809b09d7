package dev.retort.operation;

import dev.retort.schema.ObjectName;

/** Renames a column; its values, and the constraints and indexes over it, stay. */
public record RenameColumn(ObjectName table, String from, String to) implements SchemaOperation {
    @Override
    public RenameColumn reverse() {
        return new RenameColumn(table, to, from);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visitRenameColumn(this);
    }
}
