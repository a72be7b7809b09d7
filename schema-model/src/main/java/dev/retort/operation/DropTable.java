package dev.retort.operation;

import dev.retort.schema.Table;

/** Drops a table and its rows. */
public record DropTable(Table table) implements SchemaOperation {
    @Override
    public CreateTable reverse() {
        return new CreateTable(table);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visitDropTable(this);
    }
}
