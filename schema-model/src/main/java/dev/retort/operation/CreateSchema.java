package dev.retort.operation;

/** Creates a schema. */
public record CreateSchema(String schema) implements SchemaOperation {
    @Override
    public DropSchema reverse() {
        return new DropSchema(schema);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visitCreateSchema(this);
    }
}
