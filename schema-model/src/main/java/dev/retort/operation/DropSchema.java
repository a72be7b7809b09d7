package dev.retort.operation;

/** Drops a schema that holds nothing any more. */
public record DropSchema(String schema) implements SchemaOperation {
    @Override
    public CreateSchema reverse() {
        return new CreateSchema(schema);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visitDropSchema(this);
    }
}
