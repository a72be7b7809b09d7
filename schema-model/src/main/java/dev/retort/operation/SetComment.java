package dev.retort.operation;

import dev.retort.schema.ObjectName;
import java.util.Optional;

/** Sets or removes the comment of a table. */
public record SetComment(ObjectName table, Optional<String> before, Optional<String> after) implements SchemaOperation {
    @Override
    public SetComment reverse() {
        return new SetComment(table, after, before);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visitSetComment(this);
    }
}
