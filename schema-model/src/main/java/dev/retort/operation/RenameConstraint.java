package dev.retort.operation;

import dev.retort.schema.ObjectName;

/** Renames a constraint of a table. */
public record RenameConstraint(ObjectName table, String from, String to) implements SchemaOperation {
    @Override
    public RenameConstraint reverse() {
        return new RenameConstraint(table, to, from);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visitRenameConstraint(this);
    }
}
