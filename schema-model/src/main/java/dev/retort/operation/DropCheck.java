package dev.retort.operation;

import dev.retort.schema.Check;
import dev.retort.schema.ObjectName;

/** Drops a check. */
public record DropCheck(ObjectName table, Check check) implements SchemaOperation {
    @Override
    public SchemaOperation reverse() {
        return AddCheck.of(table, check);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visitDropCheck(this);
    }
}
