package dev.retort.operation;

import dev.retort.schema.ForeignKey;
import dev.retort.schema.ObjectName;

/** Adds a foreign key; with {@code validateSeparately} the rows that are there are looked at in a transaction of its own. */
public record AddForeignKey(ObjectName table, ForeignKey foreignKey, boolean validateSeparately)
        implements SchemaOperation {
    public static AddForeignKey of(ObjectName table, ForeignKey foreignKey) {
        return new AddForeignKey(table, foreignKey, false);
    }

    @Override
    public DropForeignKey reverse() {
        return new DropForeignKey(table, foreignKey);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visitAddForeignKey(this);
    }
}
