package dev.retort.operation;

import dev.retort.schema.Literal;
import dev.retort.schema.SqlText;
import java.util.List;

/** Runs one statement somebody wrote; {@code values} are bound to its question marks, and with none a question mark is text. */
public record ExecuteSql(SqlText sql, List<Literal> values) implements HandWritten {
    public ExecuteSql {
        values = List.copyOf(values);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visitExecuteSql(this);
    }
}
