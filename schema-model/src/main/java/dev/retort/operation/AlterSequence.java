package dev.retort.operation;

import dev.retort.schema.Sequence;

/** Turns a sequence into another of the same name. The number it stands at is kept. */
public record AlterSequence(Sequence before, Sequence after) implements SchemaOperation {
    @Override
    public AlterSequence reverse() {
        return new AlterSequence(after, before);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visitAlterSequence(this);
    }
}
