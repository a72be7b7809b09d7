package dev.retort.operation;

import dev.retort.schema.Table;

/** Creates a table with all that belongs to it: columns, constraints, indexes, comment and seed rows. */
public record CreateTable(Table table) implements SchemaOperation {
    @Override
    public DropTable reverse() {
        return new DropTable(table);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visitCreateTable(this);
    }
}
