package dev.retort.operation;

import dev.retort.schema.Sequence;

/** Drops a sequence. */
public record DropSequence(Sequence sequence) implements SchemaOperation {
    @Override
    public CreateSequence reverse() {
        return new CreateSequence(sequence);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visitDropSequence(this);
    }
}
