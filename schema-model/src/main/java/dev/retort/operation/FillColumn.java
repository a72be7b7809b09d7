package dev.retort.operation;

import dev.retort.schema.ObjectName;
import dev.retort.schema.SqlExpression;
import java.util.OptionalInt;

/** Gives a value to the rows whose column is null, {@code batchSize} rows at a time where that is given. */
public record FillColumn(ObjectName table, String column, SqlExpression value, OptionalInt batchSize)
        implements DataOperation {
    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visitFillColumn(this);
    }
}
