package dev.retort.operation;

import dev.retort.schema.Column;
import dev.retort.schema.ObjectName;
import dev.retort.schema.SqlText;
import java.util.Optional;

/** Turns a column into another of the same name: type, nullability, default, identity, allowed values, collation, comment.
 * {@code backfill} fills the nulls before the column becomes not null; {@code using} says how old values become new ones. */
public record AlterColumn(
        ObjectName table, Column before, Column after, Optional<Backfill> backfill, Optional<SqlText> using)
        implements SchemaOperation {
    public AlterColumn {
        if (!before.name().equals(after.name())) {
            throw new IllegalArgumentException(
                    "altering " + before.name() + " cannot rename it to " + after.name() + "; rename it first");
        }
    }

    public static AlterColumn of(ObjectName table, Column before, Column after) {
        return new AlterColumn(table, before, after, Optional.empty(), Optional.empty());
    }

    @Override
    public AlterColumn reverse() {
        return new AlterColumn(table, after, before, Optional.empty(), Optional.empty());
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visitAlterColumn(this);
    }
}
