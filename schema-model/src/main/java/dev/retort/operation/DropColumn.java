package dev.retort.operation;

import dev.retort.schema.Column;
import dev.retort.schema.ObjectName;
import java.util.Optional;

/** Drops a column and its values. {@code before} names the column it stands in front of, so that it can be put back there. */
public record DropColumn(ObjectName table, Column column, Optional<String> before) implements SchemaOperation {
    public static DropColumn of(ObjectName table, Column column) {
        return new DropColumn(table, column, Optional.empty());
    }

    @Override
    public AddColumn reverse() {
        return new AddColumn(table, column, Optional.empty(), before);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visitDropColumn(this);
    }
}
