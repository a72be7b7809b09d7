package dev.retort.operation;

import dev.retort.schema.Check;
import dev.retort.schema.ObjectName;

/** Adds a check; with {@code validateSeparately} the rows that are there are looked at in a transaction of its own. */
public record AddCheck(ObjectName table, Check check, boolean validateSeparately) implements SchemaOperation {
    public static AddCheck of(ObjectName table, Check check) {
        return new AddCheck(table, check, false);
    }

    @Override
    public DropCheck reverse() {
        return new DropCheck(table, check);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visitAddCheck(this);
    }
}
