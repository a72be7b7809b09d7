package dev.retort.operation;

import dev.retort.schema.Column;
import dev.retort.schema.ObjectName;
import java.util.Optional;

/** Adds a column. {@code backfill} fills the rows that are there before the column becomes not null; {@code before} names the
 * column it stands in front of, where the database can put it there, and is empty for the end. */
public record AddColumn(ObjectName table, Column column, Optional<Backfill> backfill, Optional<String> before)
        implements SchemaOperation {
    public static AddColumn of(ObjectName table, Column column) {
        return new AddColumn(table, column, Optional.empty(), Optional.empty());
    }

    @Override
    public DropColumn reverse() {
        return new DropColumn(table, column, before);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visitAddColumn(this);
    }
}
