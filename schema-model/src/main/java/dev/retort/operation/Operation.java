package dev.retort.operation;

/** One step of a migration. */
public sealed interface Operation permits SchemaOperation, DataOperation {
    <R> R accept(OperationVisitor<R> visitor);
}
