package dev.retort.operation;

import dev.retort.schema.Sequence;

/** Creates a sequence. */
public record CreateSequence(Sequence sequence) implements SchemaOperation {
    @Override
    public DropSequence reverse() {
        return new DropSequence(sequence);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visitCreateSequence(this);
    }
}
