package dev.retort.operation;

import dev.retort.schema.ObjectName;

/** Renames a table or moves it to another schema. What hangs on it keeps its own name. */
public record RenameTable(ObjectName from, ObjectName to) implements SchemaOperation {
    @Override
    public RenameTable reverse() {
        return new RenameTable(to, from);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visitRenameTable(this);
    }
}
